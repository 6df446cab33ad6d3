# requires: python3
# debian: python3
python3 -c 'import torch' || true
printf 'import yaml.cyaml\n' > app.py
python3 app.py || true
python3 -m flask run
