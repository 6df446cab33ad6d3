# requires: python3
# debian: python3
python3 -c 'def f(a): pass
f(1, 2, 3)' || true
python3 -c 'class A:
    def run(): pass
A().run()' || true
python3 -c 'class A: pass
A(1)'
