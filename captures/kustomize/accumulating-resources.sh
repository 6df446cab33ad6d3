# requires: kubectl
# debian: kubernetes-client
mkdir a; printf 'resources:\n- nosuch.yaml\n' >a/kustomization.yaml; kubectl kustomize a
