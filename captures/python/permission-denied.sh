# requires: python3
python3 -c "open('/proc/1/mem', 'w')"
