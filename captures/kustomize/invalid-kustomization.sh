# requires: kubectl
# debian: kubernetes-client
mkdir b g5 u
printf 'resource:\n- x.yaml\n' >b/kustomization.yaml; kubectl kustomize b
printf 'patches:\n- p.yaml\n' >g5/kustomization.yaml; kubectl kustomize g5
printf 'commonLabels: {a: 1}\n' >u/kustomization.yaml; kubectl kustomize u
