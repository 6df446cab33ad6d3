# requires: python3
# setup: pip install mcp
cat > t.py <<'EOF'
import asyncio, sys
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
async def main():
    async with stdio_client(StdioServerParameters(command=sys.executable, args=["-c", "raise SystemExit(1)"])) as (r, w):
        async with ClientSession(r, w) as s: await s.initialize()
asyncio.run(main())
EOF
python3 t.py
