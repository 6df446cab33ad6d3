# requires: gunicorn
# setup: pip install gunicorn==27.0.1
cat > app.py <<'P'
def app(environ, start_response):
    start_response('200 OK', []); return [b'x']
P
gunicorn -b 127.0.0.1:0 --pid g.pid app:app > log 2>&1 & sleep 3
pkill -KILL -P "$(cat g.pid)"; sleep 2; kill "$(cat g.pid)"; wait; cat log
