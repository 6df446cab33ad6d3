# requires: python3
# debian: python3
cat > a.py <<'P'
import threading
class T(threading.Thread):
    def run(self): pass
t=T(); t.start(); t.join(); t.start()
P
python3 a.py
