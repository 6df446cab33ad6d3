# requires: twine
# debian: twine
# setup: pip install twine==7.0.0
python3 - <<'P'
import zipfile
with zipfile.ZipFile('tea-1.0-py3-none-any.whl', 'w') as z:
    z.writestr('tea-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\nName: tea\nVersion: 1.0\nDescription-Content-Type: text/x-rst\n\nTitle\n==\n\n.. foo::\n\n   x `a\n')
    z.writestr('tea-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    z.writestr('tea-1.0.dist-info/RECORD', '')
P
twine check tea-1.0-py3-none-any.whl
