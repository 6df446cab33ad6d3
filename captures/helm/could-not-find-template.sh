# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk web; printf 'a: 1\n' >web/templates/a.yaml; helm template r ./web -s templates/none.yaml; helm template r ./web -s deploy.yaml
