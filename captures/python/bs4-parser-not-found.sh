# requires: python3
# debian: python3
# setup: pip install beautifulsoup4==4.15.0
cat > a.py <<'P'
import bs4
bs4.BeautifulSoup('<a/>', 'html5lib')
P
python3 a.py
