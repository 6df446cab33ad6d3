# requires: python3 curl
# setup: pip install fastapi
python3 -m venv e && e/bin/pip install -q uvicorn fastapi
printf 'from fastapi import FastAPI\napp = FastAPI()\n@app.websocket("/ws")\nasync def f(ws): await ws.accept()\n' > main.py
e/bin/uvicorn main:app --port 8769 >log 2>&1 & pid=$!
sleep 4; curl -s -m 3 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Key: x' -H 'Sec-WebSocket-Version: 13' http://127.0.0.1:8769/ws; kill $pid; cat log
