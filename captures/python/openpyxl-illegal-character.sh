# requires: python3
# debian: python3
# setup: pip install openpyxl==3.1.5
cat > a.py <<'P'
import openpyxl
openpyxl.Workbook().active['A1'] = 'a\x01b'
P
python3 a.py
