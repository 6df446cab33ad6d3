# requires: python3
# debian: python3
printf 'a = foo\n' > a.toml; python3 -c "import tomllib; tomllib.load(open('a.toml','rb'))"
printf 'a\n' > a.toml; python3 -c "import tomllib; tomllib.load(open('a.toml','rb'))"
