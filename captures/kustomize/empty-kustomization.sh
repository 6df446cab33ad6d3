# requires: kubectl
# debian: kubernetes-client
mkdir q; printf 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n' >q/kustomization.yaml; kubectl kustomize q
