# requires: kubectl
# debian: kubernetes-client
dep() { printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: %s}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}\n' "$1"; }
mkdir f v k v2; dep web >f/d.yaml; printf 'resources: [d.yaml]\n' >f/kustomization.yaml; printf 'components: [../f]\n' >v/kustomization.yaml; kubectl kustomize v
printf 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: a-\n' >k/kustomization.yaml; printf 'resources: [../k]\n' >v2/kustomization.yaml; kubectl kustomize v2
