# requires: python3
# debian: python3
printf 'a = 1\na = 2\n' > a.toml; python3 -c "import tomllib; tomllib.load(open('a.toml','rb'))"
printf '[a]\n[a]\n' > a.toml; python3 -c "import tomllib; tomllib.load(open('a.toml','rb'))"
