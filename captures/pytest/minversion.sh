# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0
printf '[pytest]\nrequired_plugins = pytest-nosuch\n' > pytest.ini; pytest; printf '[pytest]\nminversion = 99\n' > b.ini; pytest -c "$PWD/b.ini"
rm pytest.ini; pytest -p nosuch; printf '[pytest]\nasyncio_mod = auto\n' > c.ini; pytest -c c.ini
