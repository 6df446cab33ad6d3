# requires: kubectl
# debian: kubernetes-client
mkdir c; printf 'resources:\n- ../c\n' >c/kustomization.yaml; kubectl kustomize c
mkdir -p p/overlay; echo 'namePrefix: a-' >p/kustomization.yaml; printf 'resources:\n- ..\n' >p/overlay/kustomization.yaml; kubectl kustomize p/overlay
