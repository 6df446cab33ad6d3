# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir g4; for d in g4; do dep web >$d/d.yaml; printf 'resources:\n- d.yaml\npatches:\n- path: p.yaml\n' >$d/kustomization.yaml; done
echo 'foo: bar' >g4/p.yaml; kubectl kustomize g4
