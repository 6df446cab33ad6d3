# requires: python3
# setup: pip install numpy
cat > t.py <<'EOF'
import os, shutil, subprocess, sys, sysconfig
shutil.copytree(os.path.join(sysconfig.get_paths()["platlib"], "numpy"), "lib/numpy")
import glob
for f in glob.glob("lib/numpy/_core/_multiarray_umath*.so"): os.rename(f, f.replace("cpython-3", "cpython-39-other"))
subprocess.run([sys.executable, "-c", "import numpy"], env=dict(os.environ, PYTHONPATH="lib"))
EOF
python3 t.py
