# requires: zip unzip
# debian: zip unzip
echo a > f; zip -q p.zip f -P pw
unzip -P bad -o p.zip </dev/null
