# requires: python3
# setup: pip install django pytest-django
cat > t.py <<'EOF'
import subprocess, sys
open("test_a.py", "w").write("""import os, django
from django.conf import settings
settings.configure(INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()
def test_a():
    from django.contrib.auth.models import User
    User.objects.count()
""")
subprocess.run([sys.executable, "-m", "pytest", "-q", "test_a.py"])
EOF
python3 t.py
