# requires: python3
# debian: python3
printf 'a=1\n' > a.ini; python3 -c "import configparser; configparser.ConfigParser().read('a.ini')"
printf '[s]\na=%%d\n' > a.ini; python3 -c "import configparser; c=configparser.ConfigParser(); c.read('a.ini'); c.get('s','a')"
python3 -c "import configparser; configparser.ConfigParser().get('x','y')"
