# requires: python3
# setup: pip install django
cat > t.py <<'EOF'
import django
from django.conf import settings
settings.configure(SECRET_KEY="")
settings.SECRET_KEY
EOF
python3 t.py
