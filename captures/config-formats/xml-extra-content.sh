# requires: xmllint python3
# debian: libxml2-utils python3
printf '<a/>\n<b/>\n' > a.xml; xmllint --noout a.xml
python3 -c "import xml.etree.ElementTree as E; E.parse('a.xml')"
