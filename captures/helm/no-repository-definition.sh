# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk dep2; printf 'dependencies:\n- name: redis\n  version: ^1\n  repository: "@foo"\n' >>dep2/Chart.yaml
helm dependency build ./dep2
