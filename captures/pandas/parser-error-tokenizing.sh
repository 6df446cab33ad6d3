# requires: python3
# setup: pip install pandas
printf 'a,b,c\n1,2,3\n4,5,6,7\n' > d.csv
python3 -c "import pandas as pd; pd.read_csv('d.csv')"
