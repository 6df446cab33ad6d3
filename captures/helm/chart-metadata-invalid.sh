# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk badtype; echo 'type: foo' >>badtype/Chart.yaml; helm template badtype
mk nover; sed -i /^version/d nover/Chart.yaml; helm template nover
mk badver; sed -i 's/0.1.0/one/' badver/Chart.yaml; helm package badver
