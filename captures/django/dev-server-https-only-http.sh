# requires: python3 curl
# setup: pip install django
django-admin startproject site1 .
python3 manage.py runserver --noreload 127.0.0.1:8765 >log 2>&1 & pid=$!
sleep 4; curl -sk https://127.0.0.1:8765/ ; sleep 1; kill $pid; cat log
