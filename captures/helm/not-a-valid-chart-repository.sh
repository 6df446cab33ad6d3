# requires: helm python3
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
python3 -m http.server 18085 --bind 127.0.0.1 >/dev/null 2>&1 & P=$!
sleep 1
helm repo add bad http://127.0.0.1:18085/charts
mk dep; printf 'dependencies:\n- name: redis\n  version: ^1\n  repository: https://charts.example.com\n' >>dep/Chart.yaml
helm dependency build ./dep
kill $P
