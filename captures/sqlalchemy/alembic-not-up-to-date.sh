# requires: python3
# setup: pip install alembic
alembic init -t generic m >/dev/null
sed -i 's|^sqlalchemy.url.*|sqlalchemy.url = sqlite:///a.db|' alembic.ini
alembic revision -m one >/dev/null
alembic revision --autogenerate -m two 2>&1 | tail -n 1
sed -i 's/target_metadata = None/import sqlalchemy; target_metadata = sqlalchemy.MetaData()/' m/env.py
alembic revision --autogenerate -m two
