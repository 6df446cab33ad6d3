# requires: uv
# setup: pip install uv==0.13.9
uv venv -q
python3 - <<'P'
import zipfile
z = zipfile.ZipFile('tea-1.0-cp27-cp27m-win32.whl', 'w')
z.writestr('tea-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\nName: tea\nVersion: 1.0\n')
z.writestr('tea-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nTag: cp27-cp27m-win32\n')
z.writestr('tea-1.0.dist-info/RECORD', '')
P
uv pip install --no-index ./tea-1.0-cp27-cp27m-win32.whl
