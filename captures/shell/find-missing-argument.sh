# requires: find
find . -name a.txt -exec rm {}
