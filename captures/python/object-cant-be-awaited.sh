# requires: python3
# debian: python3
cat > a.py <<'P'
import asyncio
asyncio.run(1)
P
python3 a.py
cat > a.py <<'P'
import asyncio
async def m(): await asyncio.gather(1)
asyncio.run(m())
P
python3 a.py
cat > a.py <<'P'
async def m(): await None
import asyncio; asyncio.run(m())
P
python3 a.py
