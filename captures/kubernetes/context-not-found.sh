# requires: kubectl
# debian: kubernetes-client
cat >kc <<'EOF'
apiVersion: v1
kind: Config
clusters: [{name: c, cluster: {server: "http://127.0.0.1:1"}}]
contexts: [{name: dev, context: {cluster: c, user: u}}]
users: [{name: u, user: {token: x}}]
current-context: dev
EOF
export KUBECONFIG="$PWD/kc"
kubectl --context prod get pods
kubectl config use-context x
