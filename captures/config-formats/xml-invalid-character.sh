# requires: xmllint python3
# debian: libxml2-utils python3
printf '<a>&nbsp;</a>' > a.xml; xmllint --noout a.xml
printf '<a>x & y</a>' > a.xml; xmllint --noout a.xml; python3 -c "import xml.etree.ElementTree as E; E.parse('a.xml')"
printf '<a>\001</a>' > a.xml; xmllint --noout a.xml
