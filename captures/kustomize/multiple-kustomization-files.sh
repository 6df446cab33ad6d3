# requires: kubectl
# debian: kubernetes-client
mkdir w; touch w/kustomization.yaml w/kustomization.yml; kubectl kustomize w
