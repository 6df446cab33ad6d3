# requires: git python3
# debian: git python3
python3 -c "import subprocess; subprocess.run(['git', 'clone', 'missing.git'], check=True)"
