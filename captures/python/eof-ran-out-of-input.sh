# requires: python3
# debian: python3
printf 'import pickle\nopen("e","wb").close()\npickle.load(open("e","rb"))\n' > a.py
printf 'import pickle\npickle.loads(b"<html>")\n' > b.py
printf 'import pickle\npickle.loads(pickle.dumps("a"*50)[:20])\n' > c.py
printf 'import pickle\npickle.loads(b"\\x80\\x05N.")\n' > d.py
python3 a.py; python3 b.py; python3 c.py; python3 d.py
