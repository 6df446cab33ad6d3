# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import django
from django.conf import settings
settings.configure(DATABASES={"default": {"ENGINE": "postgres", "NAME": "a"}})
django.setup()
from django.db import connection
connection.cursor()
EOF
python3 t.py
