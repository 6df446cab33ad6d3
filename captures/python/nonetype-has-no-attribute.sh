# requires: python3
# debian: python3
cat > app.py <<'PY'
import re
m = re.match(r"(\d+)", "abc")
print(m.group(1))
PY
python3 app.py || true
python3 -c 'x = [3, 1].sort(); x.append(2)'
