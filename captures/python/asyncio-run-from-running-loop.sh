# requires: python3
# debian: python3
cat > app.py <<'PY'
import asyncio
async def work(): pass
async def main():
    asyncio.run(work())
asyncio.run(main())
PY
python3 app.py || true
sed -i 's/asyncio.run(work())/asyncio.get_running_loop().run_until_complete(work())/' app.py
python3 app.py
