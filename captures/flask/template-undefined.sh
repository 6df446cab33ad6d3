# requires: python3
# setup: pip install flask
cat > t.py <<'EOF'
import jinja2
for t in ("{{ a.b }}", "{{ f() }}", "{{ a.b.c }}"):
    try: jinja2.Template(t).render(a={} if "c" in t else jinja2.Undefined(name="a"))
    except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
EOF
python3 t.py
