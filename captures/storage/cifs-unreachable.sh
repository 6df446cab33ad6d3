# requires: smbclient
# debian: smbclient
smbclient -L 127.0.0.1 -N -p 9
