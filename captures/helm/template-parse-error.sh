# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk noend; printf '{{ if .Values.a }}\na: b\n' >noend/templates/a.yaml; helm template r ./noend
mk toomany; printf 'a: b\n{{ end }}\n' >toomany/templates/a.yaml; helm template r ./toomany
mk novar; printf 'a: {{ $x }}\n' >novar/templates/a.yaml; helm template r ./novar
mk quote; printf 'a: {{ quote "b }}\n' >quote/templates/a.yaml; helm template r ./quote
