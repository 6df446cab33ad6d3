# requires: python3
# setup: pip install alembic
alembic upgrade head
