# requires: pipenv
# debian: pipenv
# setup: pip install pipenv==2026.10.3
# network: registry
export PIPENV_VENV_IN_PROJECT=1; printf '[packages]\nsix="==99"\n' > Pipfile; pipenv lock
