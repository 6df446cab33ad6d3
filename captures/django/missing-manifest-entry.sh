# requires: python3
# setup: pip install django
django-admin startproject site1 .
python3 manage.py collectstatic --noinput
python3 - <<'EOF'
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "site1.settings"
import django; from django.conf import settings; settings.DEBUG = False; django.setup()
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
ManifestStaticFilesStorage(location="static", base_url="/static/").url("css/app.css")
EOF
