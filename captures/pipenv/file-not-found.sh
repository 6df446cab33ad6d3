# requires: pipenv
# debian: pipenv
# setup: pip install pipenv==2026.10.3
export PIPENV_VENV_IN_PROJECT=1
printf '[packages]\n' > Pipfile; pipenv sync
