# requires: python3 zip
# debian: python3 zip
printf secret > s.txt; zip -q -P pw s.zip s.txt
python3 -c 'import zipfile; zipfile.ZipFile("s.zip").extractall("o")'; python3 -c 'import zipfile; zipfile.ZipFile("s.zip").extractall("o", pwd=b"x")'
