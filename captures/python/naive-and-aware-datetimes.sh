# requires: python3
python3 -c 'import datetime as d; d.datetime.now() < d.datetime.now(d.timezone.utc)' || true
python3 -c 'import datetime as d; d.datetime.now() - d.datetime.now(d.timezone.utc)'
