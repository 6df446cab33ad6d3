# requires: python3
# setup: pip install alembic
alembic init -t generic m >/dev/null
sed -i 's|^sqlalchemy.url.*|sqlalchemy.url = sqlite:///a.db|' alembic.ini
alembic revision -m one >/dev/null && alembic upgrade head 2>/dev/null
rm m/versions/*.py
alembic upgrade head
