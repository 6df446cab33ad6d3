# requires: python3
# setup: pip install azure-cli
# network: registry
az bogus
