# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk dep; printf 'dependencies:\n- name: redis\n  version: ^1\n  repository: https://charts.example.com\n' >>dep/Chart.yaml
printf 'dependencies:\n- name: redis\n  repository: https://charts.example.com\n  version: 1.0.0\ndigest: sha256:aaaa\ngenerated: "2024-01-01T00:00:00Z"\n' >dep/Chart.lock
helm dependency build ./dep
