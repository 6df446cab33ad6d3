# requires: uv
# setup: pip install uv==0.13.9
python3 - <<'P'
import zipfile
with zipfile.ZipFile('app-1.0-py3-none-any.whl', 'w') as z:
    z.writestr('app-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\nName: app\nVersion: 1.0\nRequires-Dist: tea @ file:///home/user/tea-1.0-py3-none-any.whl\n')
    z.writestr('app-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    z.writestr('app-1.0.dist-info/RECORD', '')
P
uv pip install --offline --no-index --find-links . --target t app
