# requires: tar
# debian: tar
echo hello > not.tar; tar xf not.tar
tar cf a.tar missing.txt
tar czf
tar cf a.tar
tar xf nowhere.tar
LC_ALL=C.UTF-8 LANGUAGE=zh_CN tar xf not.tar
LC_ALL=C.UTF-8 LANGUAGE=zh_CN tar cf a.tar missing.txt
LC_ALL=C.UTF-8 LANGUAGE=zh_CN tar cf a.tar
head -c 3000 /dev/urandom > r; tar czf ok.tgz r; head -c 1000 ok.tgz > cut.tgz; tar xzf cut.tgz
tar xzf ok.tgz nofile
LC_ALL=C.UTF-8 LANGUAGE=zh_CN tar xzf ok.tgz nofile
