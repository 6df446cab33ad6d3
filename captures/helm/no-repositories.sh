# requires: helm (3 or 4)
helm repo update
helm search repo nginx
helm repo list
