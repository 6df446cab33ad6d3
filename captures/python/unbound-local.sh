# requires: python3
# debian: python3
printf 'counter = 0\ndef bump():\n    counter += 1\nbump()\n' > app.py
python3 app.py
