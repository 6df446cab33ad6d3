# requires: bash python3
# debian: bash python3
(ulimit -n 8; python3 -c "
import os
fs=[open('f%d'%i,'w') for i in range(20)]")
(ulimit -n 6; bash -c 'exec 3>a 4>b 5>c; cat < a; echo x | cat')
(ulimit -n 6; dash -c 'exec 3>a 4>b 5>c; ls <a')
