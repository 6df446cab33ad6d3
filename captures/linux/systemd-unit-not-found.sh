# requires: systemctl
export LC_ALL=C
systemctl enable nosuch
