# requires: python3
# setup: pip install setuptools setuptools-scm
printf '%s\n' '[build-system]' 'requires = ["setuptools", "setuptools-scm"]' 'build-backend = "setuptools.build_meta"' '[project]' 'name = "app"' 'dynamic = ["version"]' '[tool.setuptools_scm]' > pyproject.toml
pip install --no-build-isolation --no-deps .
