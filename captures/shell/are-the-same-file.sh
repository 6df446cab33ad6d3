# requires: cp
echo a > a; cp a a
