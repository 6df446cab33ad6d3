# requires: python3
# setup: pip install jinja2
cat > t.py <<'EOF'
import jinja2
for t in ("{% url 'index' %}", "{% for a in b %}{% endif %}"):
    try: jinja2.Template(t)
    except Exception as e: print(type(e).__module__ + "." + type(e).__name__ + ":", e)
EOF
python3 t.py
