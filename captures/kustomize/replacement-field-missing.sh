# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir s2; dep web >s2/d.yaml
printf 'resources: [d.yaml]\nreplacements:\n- source: {kind: Deployment, name: web}\n  targets: [{select: {kind: Deployment}, fieldPaths: [spec.foo.bar]}]\n' >s2/kustomization.yaml; kubectl kustomize s2
