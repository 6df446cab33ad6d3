# requires: perl
perl -e 'format_date(1);'
perl -e 'Acme::Util::slurp(1)'
