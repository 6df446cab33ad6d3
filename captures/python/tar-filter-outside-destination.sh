# requires: python3
# debian: python3
cat > a.py <<'P'
import tarfile,io
t=tarfile.open('a.tar','w'); t.addfile(tarfile.TarInfo('../x')); t.close()
tarfile.open('a.tar').extractall('o', filter='data')
P
python3 a.py
cat > a.py <<'P'
import tarfile,io
t=tarfile.open('a.tar','w'); i=tarfile.TarInfo('l'); i.type=tarfile.SYMTYPE; i.linkname='/etc/passwd'; t.addfile(i); t.close()
tarfile.open('a.tar').extractall('o', filter='data')
P
python3 a.py
