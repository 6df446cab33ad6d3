# requires: python3
# debian: python3
# setup: pip install lxml==6.1.3
printf 'import xml.etree.ElementTree as E\nE.fromstring("<a>& </a>")\n' > a.py; printf 'from lxml import etree\netree.fromstring("<a></b>")\n' > b.py; printf 'from lxml import etree\netree.fromstring("<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?><a/>")\n' > c.py
python3 a.py; python3 b.py; python3 c.py
