# requires: sudo
# debian: sudo
sudo -n frobnicate
sudo -n ll
