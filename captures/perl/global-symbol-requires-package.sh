# requires: perl
perl -e 'use strict; $total = 1;'
