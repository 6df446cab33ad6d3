# requires: perl
perl -e 'use strict; my $x = foo;'
perl -e 'use strict; flock(STDIN, LOCK_EX);'
