# requires: kubectl
# debian: kubernetes-client
mkdir n l; for d in n l; do printf 'resources: [d.yaml]\n' >$d/kustomization.yaml; done
printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n' >n/d.yaml; kubectl kustomize n
printf 'foo: bar\n' >l/d.yaml; kubectl kustomize l
