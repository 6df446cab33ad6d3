# requires: find
touch a.txt b.txt; find . -name *.txt
