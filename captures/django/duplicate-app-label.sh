# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import django
from django.conf import settings
settings.configure(INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.auth"])
django.setup()
EOF
python3 t.py
