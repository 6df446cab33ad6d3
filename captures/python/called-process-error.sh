# requires: python3
python3 -c "import subprocess; subprocess.run(['false'], check=True)"
