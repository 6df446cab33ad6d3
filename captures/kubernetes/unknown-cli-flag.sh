# requires: kubectl helm
# debian: kubernetes-client
helm template --foo; kubectl get pods -n; kubectl create deployment x
