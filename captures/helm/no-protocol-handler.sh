# requires: helm (3 or 4)
helm repo add foo charts.example.com
