# requires: kubectl
# debian: kubernetes-client
echo x >kbad; KUBECONFIG=kbad kubectl get pods
printf 'apiVersion: v1\nkind: Config\nclusters: [{name: c, cluster: {server: "https://127.0.0.1:1", certificate-authority-data: "!!"}}]\n' >kc4; KUBECONFIG=kc4 kubectl get pods
