# requires: perl
perl -e 'use List::Util 99;'
