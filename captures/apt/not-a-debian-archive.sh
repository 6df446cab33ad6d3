# requires: dpkg
# debian: dpkg
export LC_ALL=C
echo '<html>' > a.deb
dpkg-deb -I a.deb
