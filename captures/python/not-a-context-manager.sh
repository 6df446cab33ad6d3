# requires: python3
# debian: python3
python3 -c 'with 1: pass'
printf 'import asyncio\nasync def m(): await 1\nasyncio.run(m())\n' > a.py; printf 'import asyncio\nasync def m():\n    async for x in []: pass\nasyncio.run(m())\n' > b.py
python3 a.py; python3 b.py
