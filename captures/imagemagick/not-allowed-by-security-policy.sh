# requires: /usr/bin/convert
printf '%%PDF-1.4\n' > a.pdf; /usr/bin/convert a.pdf a.png
