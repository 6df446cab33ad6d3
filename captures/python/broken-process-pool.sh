# requires: python3
# debian: python3
cat > a.py <<'P'
import os
from concurrent.futures import ProcessPoolExecutor
def f(x): os._exit(1)
if __name__ == '__main__':
    with ProcessPoolExecutor(1) as p: list(p.map(f, [1]))
P
printf 'import threading\nt = threading.Thread(target=print)\nt.start()\nt.start()\n' > b.py
printf 'import signal, threading\nthreading.Thread(target=lambda: signal.signal(2, signal.SIG_DFL)).start()\n' > c.py
printf 'import subprocess\nsubprocess.run(["sleep", "5"], timeout=0.1, capture_output=True)\n' > d.py
for x in a b c d; do python3 $x.py; done
