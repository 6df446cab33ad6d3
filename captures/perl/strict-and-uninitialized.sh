# requires: perl
# debian: perl
perl -e 'use strict; $total = 1;'
