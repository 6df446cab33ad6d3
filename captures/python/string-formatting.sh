# requires: python3
# debian: python3
python3 -c '"%s" % (1, 2)'; python3 -c '"%s %s" % 1'; python3 -c 'f"{str(1):.2f}"'; python3 -c 'f"{None:>5}"'; python3 -c '"{} {}".format(1)'
