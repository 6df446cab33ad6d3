# requires: python3
# setup: pip install sqlalchemy
python3 -c "import sqlalchemy as s; s.create_engine('sqlite://').connect().execute('select 1')"
