# requires: python3
# debian: python3
# setup: pip install openpyxl==3.1.5
printf 'import openpyxl\nopenpyxl.load_workbook("a.xls")\n' > a.py; printf 'import openpyxl\nw = openpyxl.Workbook().active\nw.merge_cells("A1:B1")\nw["B1"].value = 1\n' > b.py; printf 'import openpyxl\nopenpyxl.Workbook()["Nope"]\n' > c.py
python3 a.py; python3 b.py; python3 c.py
