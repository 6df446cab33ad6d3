# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import sys, types
import django
from django.conf import settings
settings.configure(DEBUG=True, SECRET_KEY="x", ROOT_URLCONF="__main__", ALLOWED_HOSTS=["example.com"], USE_TZ=True,
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
from django.core.management import call_command
urlpatterns = []
from django.urls import path
from django.test import Client
urlpatterns.append(path("", lambda r: None))
Client(HTTP_HOST="example.com").get("/")
EOF
python3 t.py
