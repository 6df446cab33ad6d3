# requires: python3.13
python3.13 -c 'import distutils.util' || true
python3.13 -c 'import imp' || true
python3.13 -c 'import cgi'
