# requires: /usr/bin/convert
# debian: imagemagick
printf '%%PDF-1.4\n' > a.pdf; /usr/bin/convert a.pdf a.png; /usr/bin/convert nope.png a.jpg; /usr/bin/convert xc:red -resize 99999x99999 b.png

