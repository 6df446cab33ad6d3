# requires: kubectl
# debian: kubernetes-client
mkdir d e; kubectl kustomize d
mkdir o; printf 'resources:\n- ../e\n' >o/kustomization.yaml; kubectl kustomize o
mkdir q; printf 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n' >q/kustomization.yaml; kubectl kustomize q
mkdir w; touch w/kustomization.yaml w/kustomization.yml; kubectl kustomize w
