# requires: helm (3 or 4)
helm repo add a/b https://charts.example.com
