# requires: helm (3 or 4)
mkdir empty
helm template r ./empty
helm install r ./nosuchdir --dry-run=client
