# requires: perl
# debian: perl
perl -e 'package Cart; sub new { bless {}, shift } package main; Cart->new->total;'
perl -e 'my $d = DateTime->now;'
