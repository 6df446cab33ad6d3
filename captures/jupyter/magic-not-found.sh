# requires: python3
# setup: pip install ipython
ipython -c "%nosuch x"
printf "%%%%sql\nselect 1\n" > a.ipy; ipython a.ipy
