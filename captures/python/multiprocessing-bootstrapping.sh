# requires: python3
# debian: python3
cat > app.py <<'PY'
import multiprocessing as mp
mp.set_start_method("spawn", force=True)
p = mp.Process(target=print, args=("hi",))
p.start()
p.join()
PY
python3 app.py
