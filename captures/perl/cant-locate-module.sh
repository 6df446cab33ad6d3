# requires: perl
# debian: perl
perl -e 'use JSON::XSX;'
perl -MFile::Slurpx -e 1
