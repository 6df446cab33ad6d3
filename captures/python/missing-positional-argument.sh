# requires: python3
# debian: python3
python3 -c 'def connect(host, port): pass
connect("localhost")' || true
python3 -c 'class A:
    def run(self, job): pass
A.run("x")' || true
python3 -c 'def f(*, key): pass
f()'
