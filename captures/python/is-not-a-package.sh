# requires: python3
# debian: python3
printf 'x = 1\n' > queue_tools.py
printf 'import queue_tools.helpers\n' > app.py
python3 app.py || true
python3 -c 'import json.tool.fast'
