# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk old; printf 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: a}\n' >old/templates/cj.yaml; helm lint ./old --kube-version 1.22.0
