# requires: groovy
groovy -e '"x".foo()'
