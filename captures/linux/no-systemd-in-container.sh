# requires: systemctl
# debian: systemd
systemctl start nginx
systemctl --user status
timedatectl
