# requires: python3
# debian: python3 python3-venv
cat > mk.py <<'PY'
import zipfile
def wheel(n, v):
    d = f"{n}-{v}.dist-info/"
    with zipfile.ZipFile(f"{n}-{v}-py3-none-any.whl", "w") as z:
        z.writestr(d + "METADATA", f"Metadata-Version: 2.1\nName: {n}\nVersion: {v}\n")
        z.writestr(d + "WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        z.writestr(d + "RECORD", "")
wheel("coffee", "1.0")
PY
python3 mk.py
python3 -m venv e
e/bin/python3 -m pip install -q --no-index --find-links . coffee
rm e/lib/python3*/site-packages/coffee-1.0.dist-info/RECORD
e/bin/python3 -m pip uninstall -y coffee
