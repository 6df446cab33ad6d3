# requires: python3
# debian: python3
cat > a.py <<'P'
import multiprocessing as m
def g(): pass
def f(_):
    m.Process(target=g).start()
if __name__=='__main__':
    m.Pool(1).map(f,[1])
P
python3 a.py
