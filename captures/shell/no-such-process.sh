# requires: bash
# debian: bash
bash -c 'kill 4194399'; kill 4194399; bash -c 'kill %3'; bash -c 'fg'; LC_ALL=C.UTF-8 LANGUAGE=zh_CN bash -c 'kill 4194399; fg'; /bin/kill 4194399; pkill -x
