# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir g2 g6; dep web >g2/d.yaml; dep web >g6/d.yaml
printf 'resources:\n- d.yaml\npatches:\n- patch: "- op: replace\\n  path: /spec/foo/bar\\n  value: 1"\n  target: {kind: Deployment}\n' >g2/kustomization.yaml; kubectl kustomize g2
printf 'resources:\n- d.yaml\npatches:\n- patch: "- op: remove\\n  path: /metadata/labels/x"\n  target: {kind: Deployment}\n' >g6/kustomization.yaml; kubectl kustomize g6
