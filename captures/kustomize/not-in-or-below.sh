# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir h3 h2 f; echo x >x.txt; printf 'configMapGenerator:\n- name: a\n  files: [../x.txt]\n' >h3/kustomization.yaml; kubectl kustomize h3
dep web >f/d.yaml; printf 'resources:\n- ../f/d.yaml\n' >h2/kustomization.yaml; kubectl kustomize h2
