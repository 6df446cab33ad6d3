# requires: kubectl
# debian: kubernetes-client
printf 'apiVersion: v1\nkind: Config\nclusters: [{name: c, cluster: {server: "https://127.0.0.1:1", certificate-authority: /nope/ca.crt}}]\ncontexts: [{name: d, context: {cluster: c, user: u}}]\nusers: [{name: u, user: {client-certificate: /nope/a.crt, client-key: /nope/a.key}}]\ncurrent-context: d\n' >kc2; KUBECONFIG=kc2 kubectl get pods
