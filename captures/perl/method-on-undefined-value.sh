# requires: perl
perl -e 'my $dbh; $dbh->prepare("x");'
perl -e 'my $h = {}; $h->x;'
