# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import sys, django
sys.modules["MySQLdb"] = None; sys.modules["psycopg"] = None; sys.modules["psycopg2"] = None
from django.conf import settings
for e in ("mysql", "postgresql"):
    try: __import__("django.db.backends.%s.base" % e)
    except Exception as x: print(type(x).__module__ + "." + type(x).__name__ + ":", x)
EOF
python3 t.py
