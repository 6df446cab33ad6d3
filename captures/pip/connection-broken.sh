# requires: python3
pip install --retries 1 --index-url http://127.0.0.1:9/simple foo
