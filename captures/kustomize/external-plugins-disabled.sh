# requires: kubectl
# debian: kubernetes-client
mkdir y; printf 'transformers: [t.yaml]\n' >y/kustomization.yaml; printf 'apiVersion: x/v1\nkind: Foo\nmetadata: {name: a}\n' >y/t.yaml; kubectl kustomize y
