# requires: puppet
# debian: puppet
puppet agent -t --color=false --server nohost.invalid --ssldir "$PWD/ssl"
