# requires: python3
# setup: pip install django==5.2.19
django-admin startproject p .
cat > app.py <<'EOF'
import os, django
os.environ['DJANGO_SETTINGS_MODULE'] = 'p.settings'; django.setup()
from django.contrib.auth.models import User
list(User.objects.all())
EOF
python3 app.py
