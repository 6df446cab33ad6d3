# requires: python3
# debian: python3-pip
# setup: pip install pip==26.3
python3 -m pip install --retries 0 http://127.0.0.1:9/tea.zip
