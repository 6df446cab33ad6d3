# requires: python3
# debian: python3
cat > a.py <<'P'
import logging.config as c
c.dictConfig({'version':1,'formatters':{'json':{'()':'nosuch.F'}}})
P
python3 a.py
