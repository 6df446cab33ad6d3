# requires: kubectl
# debian: kubernetes-client
mkdir d e; kubectl kustomize d
mkdir o; printf 'resources:\n- ../e\n' >o/kustomization.yaml; kubectl kustomize o
