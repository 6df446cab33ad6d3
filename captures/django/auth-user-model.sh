# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import django
from django.conf import settings
settings.configure(AUTH_USER_MODEL="accounts.User", INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"])
django.setup()
from django.contrib.auth import get_user_model
get_user_model()
EOF
python3 t.py
