# requires: python3
# debian: python3
python3 -c 'import os; os.environ["DATABASE_URL"]' || true
python3 -c '{"a": 1}["user_id"]' || true
python3 -c '{}[7]'
