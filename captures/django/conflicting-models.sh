# requires: python3
# setup: pip install django
mkdir -p site1/shop && touch site1/__init__.py site1/shop/__init__.py
cat > site1/shop/models.py <<'EOF'
from django.db import models
class Book(models.Model):
    class Meta: app_label = "shop"
EOF
cat > t.py <<'EOF'
import sys; sys.path.insert(0, "site1")
import django
from django.conf import settings
settings.configure(DEBUG=True, SECRET_KEY="x", ROOT_URLCONF="__main__", ALLOWED_HOSTS=["*"], INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "shop"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
import site1.shop.models
EOF
python3 t.py
