# requires: bash
# debian: bash
bash -c 'echo hi > $LOG_FILE'; bash -c 'f="a b"; echo hi > $f'; dash -c 'echo hi > $LOG'
