# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir f; printf 'resources:\n- d.yaml\n- d2.yaml\n' >f/kustomization.yaml; dep web >f/d.yaml; dep web >f/d2.yaml; kubectl kustomize f
