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
from django.contrib.auth.models import AbstractUser, User
class Author(AbstractUser):
    class Meta: app_label = "auth"
class Post(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE); editor = models.ForeignKey(User, on_delete=models.CASCADE)
    class Meta: app_label = "auth"
from django.core.checks import run_checks
for m in run_checks(): print(m)
EOF
python3 t.py
