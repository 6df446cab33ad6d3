# requires: python3
# debian: python3
cat > a.py <<'P'
import asyncio
async def c(): pass
async def m():
    async for x in c(): pass
asyncio.run(m())
P
python3 a.py
