# requires: python3
# debian: python3
printf '[a]\nx=1\nX=2\n' > a.ini; python3 -c "import configparser; configparser.ConfigParser().read('a.ini')"
printf '[a]\nx=1\n[a]\n' > a.ini; python3 -c "import configparser; configparser.ConfigParser().read('a.ini')"
