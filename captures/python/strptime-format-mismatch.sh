# requires: python3
python3 -c "import datetime as d; d.datetime.strptime('2024-01-01', '%d/%m/%Y')"
