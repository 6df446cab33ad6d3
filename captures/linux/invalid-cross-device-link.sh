# requires: python3
# debian: python3
echo x > f; python3 -c "import os; os.rename('f', '/dev/shm/errkb-x')"; ln f /dev/shm/errkb-x
perl -e 'rename("f","/dev/shm/errkb-x") or die "rename: $!"'
