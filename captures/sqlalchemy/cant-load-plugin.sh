# requires: python3
# setup: pip install sqlalchemy
python3 -c "import sqlalchemy; sqlalchemy.create_engine('postgres://a@localhost/a')"
