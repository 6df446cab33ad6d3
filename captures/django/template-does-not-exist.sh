# requires: python3
# setup: pip install django==5.2.19
python3 - <<'EOF'
from django.conf import settings
settings.configure(TEMPLATES=[{'BACKEND': 'django.template.backends.django.DjangoTemplates'}])
import django; django.setup()
from django.template.loader import get_template
get_template('x.html')
EOF
