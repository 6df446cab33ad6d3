# requires: kubectl
# debian: kubernetes-client
kubectl apply -f nosuch.yaml
