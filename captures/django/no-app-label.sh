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
from django.db import models
class Book(models.Model):
    name = models.CharField(max_length=9)
EOF
python3 t.py
