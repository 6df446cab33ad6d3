# requires: python3
# setup: pip install django pytest-django
cat > conf.py <<'EOF'
SECRET_KEY = "x"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
EOF
cat > test_a.py <<'EOF'
def test_a():
    from django.contrib.auth.models import User
    User.objects.count()
EOF
PYTHONPATH=. DJANGO_SETTINGS_MODULE=conf python3 -m pytest -q test_a.py
