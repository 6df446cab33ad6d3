# requires: groovy
groovy -e 'import com.acme.Nope'
