# requires: kubectl
# debian: kubernetes-client
mkdir i2; printf 'configMapGenerator:\n- name: a\n  literals: [foo]\n' >i2/kustomization.yaml; kubectl kustomize i2
