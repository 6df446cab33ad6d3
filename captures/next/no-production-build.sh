# requires: npx
# setup: npm install next@15.5.29 react@19.3.1 react-dom@19.3.1
printf '{"name":"app"}' > package.json; mkdir -p app; NEXT_TELEMETRY_DISABLED=1 npx --no-install next start -p 0 -H 127.0.0.1
