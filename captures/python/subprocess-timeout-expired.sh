# requires: python3
# debian: python3
cat > a.py <<'P'
import subprocess
subprocess.run('sleep 3', shell=True, timeout=0.2)
P
python3 a.py
