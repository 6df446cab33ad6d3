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
    name = models.CharField(max_length=9); n = models.IntegerField(default=0); when = models.DateTimeField(null=True)
    class Meta: app_label = "auth"
from django.db import connection
with connection.schema_editor() as s: s.create_model(Book)
try:
    Book.objects.create(name="a"); Book.objects.create(name="a"); Book.objects.get(name="a")
except BaseException as e: print(type(e).__name__ + ':', e)
try:
    Book.objects.get(name="z")
except BaseException as e: print(type(e).__name__ + ':', e)
EOF
python3 t.py
