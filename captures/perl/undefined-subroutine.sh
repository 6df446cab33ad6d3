# requires: perl
perl -e 'format_date(1);'
