# requires: xmllint
# debian: libxml2-utils
printf '<a/>' > a.xml
printf '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="b"/></xs:schema>' > s.xsd; xmllint --noout --schema s.xsd a.xml
printf '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType><xs:sequence><xs:element name="c"/></xs:sequence></xs:complexType></xs:element></xs:schema>' > s.xsd; xmllint --noout --schema s.xsd a.xml
