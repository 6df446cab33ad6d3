# requires: helm (3 or 4)
head -c 64 /dev/zero >x.tgz; helm template r x.tgz
printf '<!DOCTYPE html><html><body>login</body></html>' >page.tgz; helm template r page.tgz
