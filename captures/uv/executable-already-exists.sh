# requires: uv
# setup: pip install uv==0.13.9
# network: registry
mkdir -p pk .local/bin; printf '[build-system]\nrequires=["setuptools"]\nbuild-backend="setuptools.build_meta"\n[project]\nname="pk"\nversion="1"\n[project.scripts]\npkx="pk:main"\n' > pk/pyproject.toml; echo 'def main(): pass' > pk/pk.py
touch .local/bin/pkx; uv tool install ./pk
