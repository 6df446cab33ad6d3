# requires: python3
# debian: python3
printf 'import configparser as c\nc.ConfigParser().get("db", "host")\n' > a.py; printf 'import configparser as c\nc.ConfigParser().read_string("a = 1")\n' > b.py; printf 'import configparser as c\np = c.ConfigParser()\np.read_string("[a]\\nb = %%s")\np.get("a", "b")\n' > c.py
python3 a.py; python3 b.py; python3 c.py
