# requires: python3
# debian: python3
printf 'open("x", "w").read()\n' > a.py; printf 'open("x").write("y")\n' > b.py
printf 'import io, subprocess\nsubprocess.run(["true"], stdout=io.StringIO())\n' > c.py
python3 a.py; python3 b.py; python3 c.py
