# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk req; printf 'a: {{ required "image.tag is required" .Values.tag }}\n' >req/templates/a.yaml; helm template r ./req
mk fail; printf '{{ fail "set a or b" }}\n' >fail/templates/a.yaml; helm template r ./fail
