# requires: python3 curl
# setup: pip install jupyter_server
jupyter server --allow-root --no-browser --port 18976 --IdentityProvider.token=t --ServerApp.root_dir="$PWD" & server=$!
sleep 8
curl -s -o /dev/null -H 'Origin: https://lab.example' http://127.0.0.1:18976/api/sessions
curl -s -o /dev/null -H 'Host: lab.example' http://127.0.0.1:18976/api
kill $server
