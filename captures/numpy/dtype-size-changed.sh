# requires: python3
# setup: pip install --no-deps numpy==2.1.0 pandas==2.0.3 python-dateutil pytz six tzdata
python3 -c 'import pandas'
