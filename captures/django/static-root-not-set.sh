# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import sys, types
import django
from django.conf import settings
settings.configure(DEBUG=False, SECRET_KEY="x", ROOT_URLCONF="__main__", ALLOWED_HOSTS=["example.com"], USE_TZ=True,
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.staticfiles"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}, STATIC_URL="/static/")
django.setup()
from django.core.management import call_command
urlpatterns = []
import os
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
try: call_command("collectstatic", interactive=False)
except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
ManifestStaticFilesStorage(location="static", base_url="/static/").stored_name("css/app.css")
EOF
python3 t.py
