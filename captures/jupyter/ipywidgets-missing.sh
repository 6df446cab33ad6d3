# requires: python3
# setup: pip install tqdm==4.70.1
python3 -c "from tqdm.notebook import tqdm; tqdm([])"
