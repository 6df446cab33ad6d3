# requires: python3
# setup: pip install azure-identity
# network: registry
python3 -c 'from azure.identity import DefaultAzureCredential as D; D().get_token("https://management.azure.com/.default")'
