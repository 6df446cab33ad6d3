# requires: uv
# setup: pip install uv==0.13.9
python3 - <<'P'
import zipfile
with zipfile.ZipFile('tea-1.0-py3-none-any.whl', 'w') as z:
    z.writestr('tea-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\nVersion: 1.0\n')
    z.writestr('tea-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    z.writestr('tea-1.0.dist-info/RECORD', '')
P
uv pip install --offline --target t ./tea-1.0-py3-none-any.whl
