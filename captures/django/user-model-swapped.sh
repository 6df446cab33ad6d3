# requires: python3
# setup: pip install django
mkdir accounts && touch accounts/__init__.py
cat > accounts/models.py <<'EOF'
from django.contrib.auth.models import AbstractUser
class User(AbstractUser): pass
EOF
cat > t.py <<'EOF'
import django
from django.conf import settings
settings.configure(DEBUG=True, SECRET_KEY="x", ROOT_URLCONF="__main__", ALLOWED_HOSTS=["*"], INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "accounts"], DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}, AUTH_USER_MODEL="accounts.User")
django.setup()
from django.contrib.auth.models import User
User.objects.all()
EOF
python3 t.py
