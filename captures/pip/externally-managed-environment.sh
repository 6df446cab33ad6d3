# requires: /usr/bin/python3
# debian: python3 python3-pip
/usr/bin/python3 -m pip install requests
