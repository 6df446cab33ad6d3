# requires: python3
# debian: python3
cat > a.py <<'PY'
x = 'it's'
PY
python3 a.py || true
printf 'x = """abc\n' > c.py
python3 c.py || true
printf 'x = f"abc\n' > d.py
python3 d.py
