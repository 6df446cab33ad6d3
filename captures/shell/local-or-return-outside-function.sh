# requires: bash
bash -c 'local x=1'; bash -c 'return 1'
