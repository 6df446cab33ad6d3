# requires: awk
# debian: mawk
echo a b | awk '{print $1'
echo a b | awk '{print $1))}'
echo a b | gawk '{print $1'
awk "{print $1}" nofile
echo a | awk '{ x == }'
