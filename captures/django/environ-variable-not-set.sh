# requires: python3
# setup: pip install django-environ==0.14.0 django
python3 -c "
import environ
environ.Env()('DATABASE_URL')"
