# requires: sed
# debian: sed
echo a > f
sed -e 's/a/b/c/d' f
sed 's|a|b' f
