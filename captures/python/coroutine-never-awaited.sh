# requires: python3
# debian: python3
cat > app.py <<'PY'
import asyncio
async def fetch(): return 1
async def main():
    fetch()
    fetch().json()
asyncio.run(main())
PY
python3 app.py
