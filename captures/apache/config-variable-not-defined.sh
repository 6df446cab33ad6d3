# requires: apache2
# debian: apache2
env -i PATH="$PATH" apache2 -t
