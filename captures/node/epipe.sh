# requires: node
cat > a.cjs <<'J'
const w = () => process.stdout.write('x'.repeat(70000) + '\n', e => e || w()); w();
process.stdout.on('error', e => process._rawDebug(String(e), e));
J
node a.cjs | head -c 1 >/dev/null
