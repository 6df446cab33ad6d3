# requires: python3
# setup: pip install google-auth==2.62.2 requests
export NO_GCE_CHECK=true CLOUDSDK_CONFIG="$PWD/none"
python3 -c 'import google.auth; google.auth.default()'
