# requires: cp
touch a b c; cp a b c; mv a b nowhere
