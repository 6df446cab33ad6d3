# requires: python3
# debian: python3
python3 -c 'open("data/config.json")' || true
python3 -c 'import subprocess; subprocess.run(["ffmpeg-nope", "-version"])'
