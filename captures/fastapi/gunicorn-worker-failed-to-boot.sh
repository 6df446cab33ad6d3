# requires: python3
# setup: pip install uvicorn gunicorn
mkdir p && cd p
uvicorn main:app --port 8766
echo 'x = 1' > main.py
uvicorn main:app --port 8766
gunicorn main:app --bind 127.0.0.1:8766 2>&1 | tail -n 4
gunicorn nope:app --bind 127.0.0.1:8766 2>&1 | grep Error
