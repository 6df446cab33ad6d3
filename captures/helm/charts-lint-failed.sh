# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mkdir empty; helm lint ./empty
mk badtype; echo 'type: foo' >>badtype/Chart.yaml; helm lint ./badtype
