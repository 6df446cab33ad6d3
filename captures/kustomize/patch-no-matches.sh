# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir g g3; for d in g g3; do dep web >$d/d.yaml; dep other >$d/p.yaml; done
printf 'resources:\n- d.yaml\npatches:\n- path: p.yaml\n' >g/kustomization.yaml; kubectl kustomize g
printf 'resources:\n- d.yaml\npatchesStrategicMerge:\n- p.yaml\n' >g3/kustomization.yaml; kubectl kustomize g3
