# requires: perl
perl -e 'use strict; my $x = "name"; print $x->{id};'
perl -e 'my $x = [1]; print $x->{id};'
