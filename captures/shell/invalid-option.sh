# requires: ls
# debian: coreutils
ls --colour-all
ls -y
grep --perl x y
sed -y x
tar --zzz
LC_ALL=C.UTF-8 LANGUAGE=zh_CN ls -y
LC_ALL=C.UTF-8 LANGUAGE=zh_CN ls --colour-all
bash --zzz
head -n
