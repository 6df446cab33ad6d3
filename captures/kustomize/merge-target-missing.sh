# requires: kubectl
# debian: kubernetes-client
mkdir i3; printf 'configMapGenerator:\n- name: a\n  behavior: merge\n  literals: [foo=1]\n' >i3/kustomization.yaml; kubectl kustomize i3
