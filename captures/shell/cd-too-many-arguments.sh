# requires: bash
bash -c 'cd My Files'
