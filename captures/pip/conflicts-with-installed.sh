# requires: python3
# debian: python3 python3-venv
cat > mk.py <<'PY'
import zipfile
def wheel(n, v, *req):
    d = f"{n}-{v}.dist-info/"
    with zipfile.ZipFile(f"{n}-{v}-py3-none-any.whl", "w") as z:
        z.writestr(d + "METADATA", f"Metadata-Version: 2.1\nName: {n}\nVersion: {v}\n" + "".join(f"Requires-Dist: {r}\n" for r in req))
        z.writestr(d + "WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        z.writestr(d + "RECORD", "")
wheel("coffee", "1.0", "water<2")
wheel("water", "1.0"); wheel("water", "2.0")
PY
python3 mk.py
python3 -m venv e
e/bin/python3 -m pip install -q --no-index --find-links . coffee
e/bin/python3 -m pip install --no-index --find-links . water==2.0
