# requires: python3
# debian: python3
cat > a.py <<'P'
import asyncio
asyncio.run(asyncio.wait_for(asyncio.sleep(1), .1))
P
python3 a.py
