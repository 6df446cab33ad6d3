# requires: python3
# debian: python3
# setup: pip install openpyxl==3.1.5
cat > a.py <<'P'
import datetime, openpyxl
w = openpyxl.Workbook()
w.active['A1'] = datetime.datetime.now(datetime.timezone.utc)
w.save('a.xlsx')
P
python3 a.py
