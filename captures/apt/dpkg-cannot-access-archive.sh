# requires: dpkg
# debian: dpkg
export LC_ALL=C
dpkg -i app.deb
