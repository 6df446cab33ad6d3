# requires: helm (3; Helm 4 has no such limit)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk big; head -c 6000000 /dev/zero >big/big.bin; helm template r ./big
