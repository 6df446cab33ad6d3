# requires: python3
# setup: pip install django
mkdir -p shop/migrations && touch shop/__init__.py shop/models.py shop/migrations/__init__.py
cat > shop/migrations/0003_c.py <<'EOF'
from django.db import migrations
class Migration(migrations.Migration):
    dependencies = [("shop", "0002_b")]
EOF
cat > t.py <<'EOF'
import django
from django.conf import settings
settings.configure(DEBUG=True, SECRET_KEY="x", ROOT_URLCONF="__main__", ALLOWED_HOSTS=["*"], INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "shop"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
from django.core.management import call_command
call_command("migrate")
EOF
python3 t.py
