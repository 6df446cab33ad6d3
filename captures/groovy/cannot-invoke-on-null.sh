# requires: groovy
groovy -e 'def x = null; x.trim()'
groovy -e 'def x = null; println x.name'
