# requires: openssl keytool
# debian: openssl default-jre-headless
openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=a -days 1 2>/dev/null
keytool -importcert -noprompt -alias a -file k.pem -keystore ks -storepass changeit
