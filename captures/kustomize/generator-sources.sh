# requires: kubectl
# debian: kubernetes-client
mkdir i; printf 'configMapGenerator:\n- name: a\n  files: [no.txt]\n' >i/kustomization.yaml; kubectl kustomize i
