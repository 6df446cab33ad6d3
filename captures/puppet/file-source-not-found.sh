# requires: puppet
# debian: puppet
printf '%s\n' "file { '$PWD/zz': source => 'puppet:///modules/x/y' }" > m.pp
puppet apply --color=false m.pp 2>&1 | grep -v Facter:
