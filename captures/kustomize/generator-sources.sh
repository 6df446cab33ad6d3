# requires: kubectl
# debian: kubernetes-client
mkdir i i2 i3; printf 'configMapGenerator:\n- name: a\n  files: [no.txt]\n' >i/kustomization.yaml; kubectl kustomize i
printf 'configMapGenerator:\n- name: a\n  literals: [foo]\n' >i2/kustomization.yaml; kubectl kustomize i2
printf 'configMapGenerator:\n- name: a\n  behavior: merge\n  literals: [foo=1]\n' >i3/kustomization.yaml; kubectl kustomize i3
