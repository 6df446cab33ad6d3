# requires: groovy
groovy -e 'println nope'
