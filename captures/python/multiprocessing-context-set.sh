# requires: python3
# debian: python3
cat > a.py <<'P'
import multiprocessing as m
m.set_start_method('spawn'); m.set_start_method('spawn')
P
python3 a.py
cat > a.py <<'P'
import multiprocessing as m
m.Queue(); m.set_start_method('fork')
P
python3 a.py
