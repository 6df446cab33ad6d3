# requires: python3
# debian: python3
cat > app.py <<'PY'
class A:
    @property
    def name(self):
        return self.name
A().name
PY
python3 app.py
