# requires: python3
# debian: python3
printf 'import pickle\nclass Model: pass\npickle.dump(Model(), open("m.pkl","wb"))\n' > save.py
printf 'import pickle\npickle.load(open("m.pkl","rb"))\n' > load.py
python3 save.py; python3 "$PWD/load.py"
