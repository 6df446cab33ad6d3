# requires: python3
# debian: python3
cat > a.py <<'P'
import asyncio
async def m():
    t = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); t.cancel(); await t
asyncio.run(m())
P
python3 a.py
