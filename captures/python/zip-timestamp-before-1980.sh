# requires: python3
# debian: python3
echo x > a.tar; printf 'import tarfile\ntarfile.open("a.tar")\n' > a.py; printf 'import zlib\nzlib.decompress(b"xxxx")\n' > b.py
printf 'import os, zipfile\nos.utime("a.tar", (0, 0))\nzipfile.ZipFile("z.zip", "w").write("a.tar")\n' > c.py
python3 a.py; python3 b.py; python3 c.py
