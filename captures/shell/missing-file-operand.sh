# requires: cp
touch a; cp a; mkdir; rm
