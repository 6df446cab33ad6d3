# requires: python3
# setup: pip install datasets
cat > t.py <<'EOF'
import os
os.environ["HF_HUB_OFFLINE"] = "1"
from datasets import *
os.mkdir("my"); open("my/my.py", "w").write("import datasets")
try:
    load_dataset("./my")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    load_dataset("csv", data_files="none.csv")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    load_dataset("parquet", data_files={"train": "x*.parquet"})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    load_dataset("nobody/nothing")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    os.mkdir("empty"); load_dataset("./empty")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
