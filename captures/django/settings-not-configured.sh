# requires: python3
# setup: pip install django==5.2.19
cat > app.py <<'EOF'
from django.contrib.auth.models import User
EOF
python3 app.py || true
cat > b.py <<'EOF'
from django.conf import settings
settings.configure(INSTALLED_APPS=[])
from django.db import models
class A(models.Model): pass
EOF
python3 b.py
