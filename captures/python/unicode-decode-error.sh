# requires: python3
# debian: python3
python3 -c 'open("b.txt", "wb").write("中文".encode("gbk"))'
python3 -c 'open("b.txt", encoding="utf-8").read()' || true
python3 -c 'b"\x81".decode("gbk")' || true
python3 -c 'b"\xe4\xb8\xad".decode("ascii")'
