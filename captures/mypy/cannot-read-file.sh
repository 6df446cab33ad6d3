# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
printf 'x = = 1\n' > a.py; mypy a.py; mypy nosuch.py
mypy -p nosuchpkg
mkdir my-app; touch my-app/__init__.py my-app/x.py; mypy my-app
