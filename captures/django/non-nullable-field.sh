# requires: python3
# setup: pip install django
django-admin startproject site1 . && python3 manage.py startapp shop
sed -i 's/^INSTALLED_APPS = \[/INSTALLED_APPS = ["shop",/' site1/settings.py
printf 'from django.db import models\nclass Book(models.Model):\n    name = models.CharField(max_length=9)\n' > shop/models.py
python3 manage.py makemigrations shop >/dev/null
printf '    price = models.IntegerField()\n' >> shop/models.py
python3 manage.py makemigrations shop --noinput
python3 manage.py makemigrations shop </dev/null
