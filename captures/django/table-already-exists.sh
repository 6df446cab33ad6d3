# requires: python3
# setup: pip install django
django-admin startproject site1 . && python3 manage.py startapp shop
sed -i 's/^INSTALLED_APPS = \[/INSTALLED_APPS = ["shop",/' site1/settings.py
python3 manage.py migrate >/dev/null
python3 -c "import sqlite3; c = sqlite3.connect('db.sqlite3'); c.execute(\"delete from django_migrations where app='sessions'\"); c.commit()"
python3 manage.py migrate 2>&1 | tail -n 1
