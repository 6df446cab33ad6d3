# requires: kubectl
# debian: kubernetes-client
mkdir a; printf 'resources:\n- nosuch.yaml\n' >a/kustomization.yaml; kubectl kustomize a
mkdir o; printf 'resources: [d.yaml]\n' >o/kustomization.yaml; printf 'a: b\n c: d\n' >o/d.yaml; kubectl kustomize o
