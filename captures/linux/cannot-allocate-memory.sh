# requires: python3 bash
# debian: python3 bash
python3 -c "import mmap; mmap.mmap(-1, 1 << 50)"
(ulimit -v 20000; bash -c 'x=$(head -c 30000000 /dev/zero | tr "\0" a)')
(ulimit -v 60000; awk 'BEGIN { while (1) s = s "0123456789012345678901234567890123456789012345678901234567890123456789" s }' </dev/null)
