# requires: python3
# debian: python3
printf 'import asyncio\nasync def m():\n    asyncio.get_running_loop().create_task(asyncio.sleep(9))\nl = asyncio.new_event_loop()\nl.run_until_complete(m())\n' > b.py
printf 'import asyncio\nasync def f(): pass\nasync def m():\n    c = f()\n    await c\n    await c\nasyncio.run(m())\n' > c.py
python3 b.py; python3 c.py
