# requires: /usr/bin/python3
# debian: python3
/usr/bin/python3 -c 'import tkinter'
