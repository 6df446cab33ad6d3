# requires: rsync
# debian: rsync
mkdir a
printf '#!/bin/sh\necho "Welcome to this host"\nshift; exec sh -c "$*"\n' > noisy-ssh; chmod +x noisy-ssh
rsync -e ./noisy-ssh a/ h:b
