# requires: xmllint
# debian: libxml2-utils
printf 'hello' > a.xml; xmllint --noout a.xml
printf ' <?xml version="1.0"?><a/>' > a.xml; xmllint --noout a.xml
printf '' > a.xml; xmllint --noout a.xml
