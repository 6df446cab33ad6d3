# requires: python3
# debian: python3
python3 -c '[1].remove(2)'; python3 -c '["a"].index("b")'; python3 -c '"abc".index("x")'
