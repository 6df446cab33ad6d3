# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0 pytest-timeout==2.4.0
printf 'import time\ndef test_c():\n    time.sleep(5)\n' > test_c.py; pytest --timeout 1 test_c.py
