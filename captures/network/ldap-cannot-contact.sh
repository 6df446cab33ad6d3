# requires: ldapsearch
# debian: ldap-utils
ldapsearch -x -H ldap://127.0.0.1:1 -D cn=a -w b
