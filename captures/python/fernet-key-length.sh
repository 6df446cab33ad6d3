# requires: python3
# debian: python3
# setup: pip install cryptography==50.0.2
printf 'from cryptography.fernet import Fernet\nFernet(b"short")\n' > a.py; printf 'from cryptography.fernet import Fernet\nFernet(Fernet.generate_key()).decrypt(Fernet(Fernet.generate_key()).encrypt(b"x"))\n' > b.py
python3 a.py; python3 b.py
