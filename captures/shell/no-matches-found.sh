# requires: zsh
# debian: zsh
zsh -c 'ls *.png'; zsh -c 'pip install uvicorn[standard]'; zsh -c 'curl http://127.0.0.1/api?x=1'; bash -O failglob -c 'ls *.png'
