# requires: kubectl
# debian: kubernetes-client
mkdir j j2; printf 'helmCharts:\n- name: x\n  repo: https://charts.example.com\n  version: 1.0.0\n' >j/kustomization.yaml; kubectl kustomize j
printf 'helmCharts:\n- name: chart\n  repo: https://charts.example.com\n' >j2/kustomization.yaml; kubectl kustomize j2
