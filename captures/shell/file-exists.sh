# requires: mkdir ln
# debian: coreutils locales
mkdir d; mkdir d
ln -s a d2; ln -s a d2
LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN mkdir d
