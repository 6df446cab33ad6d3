# requires: python3
# debian: python3
cat > a.py <<'P'
import asyncio
async def f(): 1/0
async def m():
    asyncio.create_task(f()); await asyncio.sleep(.1)
asyncio.run(m())
P
python3 a.py
