# requires: puppet
# debian: puppet
puppet apply --color=false -e 'notice(lookup("nokey"))' 2>&1 | grep -v Facter:
