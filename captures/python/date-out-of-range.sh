# requires: python3
# debian: python3
for x in 'date(2025, 2, 29)' 'date(2025, 13, 1)' 'date(0, 1, 1)' 'date.max + datetime.timedelta(1)'; do python3 -c "import datetime; datetime.$x"; done
