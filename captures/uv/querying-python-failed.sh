# requires: uv
# setup: pip install uv==0.13.9
printf '#!/bin/sh\nexit 1\n' > python3; chmod +x python3; uv venv --python ./python3
