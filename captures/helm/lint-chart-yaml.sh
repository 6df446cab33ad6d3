# requires: helm (3 or 4)
mk() { mkdir -p "$1/templates"; printf 'apiVersion: v2\nname: %s\nversion: 0.1.0\n' "$1" >"$1/Chart.yaml"; }
mk noapi; sed -i /^apiV/d noapi/Chart.yaml; helm lint noapi
mk nover; sed -i /^version/d nover/Chart.yaml; helm lint nover
mk badver; sed -i 's/0.1.0/one/' badver/Chart.yaml; helm lint badver
