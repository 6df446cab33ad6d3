# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk noname; printf 'apiVersion: v1\nkind: ConfigMap\n' >noname/templates/a.yaml; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Web_App}\n' >noname/templates/b.yaml; helm lint ./noname
