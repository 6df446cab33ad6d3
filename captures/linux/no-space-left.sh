# requires: bash dash python3
# debian: bash dash python3
cat /etc/hostname > /dev/full; bash -c 'echo x > /dev/full'; dash -c 'echo x > /dev/full'; cp /etc/hostname /dev/full
dd if=/dev/zero of=/dev/full count=1; tar cf /dev/full /etc/hostname; python3 -c "open('/dev/full','w').write('x'*10)"; printf x | tee /dev/full; sort /etc/passwd > /dev/full
