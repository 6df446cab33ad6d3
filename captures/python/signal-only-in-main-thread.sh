# requires: python3
# debian: python3
cat > a.py <<'P'
import threading, signal
threading.Thread(target=lambda: signal.signal(2, print)).start()
P
python3 a.py
