# requires: uv
# setup: pip install uv==0.13.9
python3 - <<'P'
import zipfile
z = zipfile.ZipFile('tea-1.0-py3-none-any.whl', 'w')
z.writestr('tea-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\nName: tea\nVersion: 1.0\n')
z.writestr('tea-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
z.writestr('tea-1.0.dist-info/RECORD', '')
P
UV_HTTP_RETRIES=0 uv publish --publish-url http://127.0.0.1:9/ -u a -p b ./tea-1.0-py3-none-any.whl; uv publish nodist
