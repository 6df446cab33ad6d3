# requires: python3
# debian: python3-pip
cat > mk.py <<'PY'
import zipfile
def wheel(n, v):
    d = f"{n}-{v}.dist-info/"
    with zipfile.ZipFile(f"{n}-{v}-py3-none-any.whl", "w") as z:
        z.writestr(d + "METADATA", f"Metadata-Version: 2.1\nName: {n}\nVersion: {v}\n")
        z.writestr(d + "WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        z.writestr(d + "RECORD", "")
wheel("tea", "1.0")
PY
python3 mk.py
printf 'tea==1.0 --hash=sha256:%064d\n' 0 > requirements.txt
python3 -m pip install --no-index --find-links . -r requirements.txt || true
printf 'tea==1.0\n' > r2.txt
python3 -m pip install --require-hashes --no-index --find-links . -r r2.txt
