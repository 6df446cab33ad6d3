# requires: python3
# debian: python3
printf 'from models import User\n\ndef connect():\n    pass\n' > db.py
printf 'from db import connect\n\nclass User:\n    pass\n' > models.py
python3 -c 'import db' || true
printf 'import beta\nbeta.run()\n' > alpha.py
printf 'import alpha\n\nalpha.start()\n' > beta.py
python3 -c 'import alpha'
