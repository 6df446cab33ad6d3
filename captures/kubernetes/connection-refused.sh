# requires: kubectl
# debian: kubernetes-client
kubectl get pods
cat >kc <<'EOF'
apiVersion: v1
kind: Config
clusters: [{name: c, cluster: {server: "http://127.0.0.1:1"}}]
contexts: [{name: dev, context: {cluster: c, user: u}}]
users: [{name: u, user: {token: x}}]
current-context: dev
EOF
export KUBECONFIG="$PWD/kc"
kubectl get pods
