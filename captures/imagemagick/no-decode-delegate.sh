# requires: /usr/bin/convert
printf x > b; /usr/bin/convert b c.png
