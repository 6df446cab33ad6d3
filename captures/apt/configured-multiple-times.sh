# requires: apt-get
# debian: apt locales
mkdir -p state/lists/partial cache/archives/partial repo; : > repo/Packages
printf 'deb [trusted=yes] file:%s/repo ./\ndeb [trusted=yes] file:%s/repo ./\n' "$PWD" "$PWD" > s.list
O="-o Dir::Etc::sourcelist=$PWD/s.list -o Dir::Etc::sourceparts=/dev/null -o Dir::State=$PWD/state -o Dir::Cache=$PWD/cache"
apt-get $O update
LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN apt-get $O update
