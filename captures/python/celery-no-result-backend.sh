# requires: python3
# debian: python3
# setup: pip install celery==5.7.0
printf 'from celery import Celery\nCelery("app").tasks["app.tasks.add"]\n' > a.py; printf 'from celery import Celery\napp = Celery("app")\napp.AsyncResult("x").get()\n' > b.py
python3 a.py; python3 b.py
