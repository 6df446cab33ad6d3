# requires: kubectl
# debian: kubernetes-client
printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n   x: y\n' >bad.yaml
kubectl create --dry-run=client -f bad.yaml
