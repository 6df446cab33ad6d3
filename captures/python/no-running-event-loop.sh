# requires: python3
cat > app.py <<'EOF'
import asyncio, threading
try: asyncio.get_running_loop()
except RuntimeError as e: print('RuntimeError:', e)
t = threading.Thread(target=asyncio.get_event_loop); t.start(); t.join()
l = asyncio.new_event_loop(); l.close()
l.call_soon(print)
EOF
python3 app.py
