# requires: cp
mkdir d; mv d d/e; mkdir d/sub; cp -r d d/sub
