# requires: uv
# debian: python3
# setup: pip install uv==0.13.9
mkdir bin
cp "$(command -v uv)" bin/uv
env -u VIRTUAL_ENV -u CONDA_PREFIX PATH="$PWD/bin:/usr/bin:/bin" uv pip install six
