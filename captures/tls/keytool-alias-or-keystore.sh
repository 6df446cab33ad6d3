# requires: openssl keytool
# debian: openssl default-jre-headless
openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out c -subj /CN=a -days 1 2>/dev/null
keytool -importcert -alias b -file c -keystore ks -storepass changeit -noprompt
keytool -importcert -alias b -file c -keystore ks -storepass changeit -noprompt
keytool -delete -alias zz -keystore ks -storepass changeit; keytool -list -keystore nosuch -storepass changeit
