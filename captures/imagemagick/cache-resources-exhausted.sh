# requires: /usr/bin/convert
/usr/bin/convert xc:red -resize 99999x99999 b.png
