# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk parent; mkdir parent/charts; cd parent/charts; mk sub; cd ../..
printf 'image: {repository: a}\n' >parent/charts/sub/values.yaml; printf 'sub: {image: {repository: b}}\n' >parent/values.yaml
printf 'a: {{ .Values.image }}\n' >parent/charts/sub/templates/a.yaml
helm template r ./parent --set sub.image=y
