# requires: python3
# setup: pip install django==5.2.19
echo 'urlpatterns = []' > urls.py
cat > app.py <<'EOF'
from django.conf import settings
settings.configure(ROOT_URLCONF='urls')
import django; django.setup()
from django.urls import reverse
reverse('nope')
EOF
python3 app.py
