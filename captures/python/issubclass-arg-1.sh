# requires: python3
# debian: python3
cat > a.py <<'P'
issubclass(1, int)
P
python3 a.py
