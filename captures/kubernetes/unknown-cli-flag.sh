# requires: kubectl
# debian: kubernetes-client
kubectl get pods --foo; kubectl get pods -x
