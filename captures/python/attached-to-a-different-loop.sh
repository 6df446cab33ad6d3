# requires: python3
# debian: python3
cat > a.py <<'P'
import asyncio
async def mk(): return asyncio.get_running_loop().create_future()
f=asyncio.run(mk())
async def m(): await f
asyncio.run(m())
P
python3 a.py
