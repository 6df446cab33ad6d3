# requires: python3
# debian: python3-pip
# setup: pip install pip==26.3
python3 -m pip instal tea; python3 -m pip uninstall -y tea; python3 -m pip show tea
