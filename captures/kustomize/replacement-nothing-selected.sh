# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir s; dep web >s/d.yaml
printf 'resources: [d.yaml]\nreplacements:\n- source: {kind: ConfigMap, name: nope}\n  targets: [{select: {kind: Deployment}, fieldPaths: [metadata.name]}]\n' >s/kustomization.yaml; kubectl kustomize s
