# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import sys, types
import django
from django.conf import settings
settings.configure(DEBUG=True, SECRET_KEY="x", ROOT_URLCONF="__main__", ALLOWED_HOSTS=["example.com"], USE_TZ=True,
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}, MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
django.setup()
from django.core.management import call_command
urlpatterns = []
import logging; logging.basicConfig()
from django.http import HttpResponse
from django.urls import path
from django.test import Client
urlpatterns.append(path("", lambda r: HttpResponse("ok")))
c = Client(enforce_csrf_checks=True, HTTP_HOST="example.com")
r = c.post("/"); print(r.status_code)
c.cookies["csrftoken"] = "a" * 32; c.post("/")
c.post("/", HTTP_ORIGIN="https://shop.test")
import re; print([l for l in r.content.decode().splitlines() if "CSRF verification failed" in l])
EOF
python3 t.py
