# requires: find
# debian: findutils
touch a.txt b.txt
find . -name *.txt
LC_ALL=C.UTF-8 LANGUAGE=zh_CN find . -name a.txt b.txt
find . -name a.txt -exec rm {}
find . -type
find . -nam x
LC_ALL=C.UTF-8 LANGUAGE=zh_CN find . -exec rm {}
LC_ALL=C.UTF-8 LANGUAGE=zh_CN find . -nam x
