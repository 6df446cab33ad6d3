# requires: openssl keytool
# debian: openssl default-jre-headless
openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out c -subj /CN=a -days 1 2>/dev/null
openssl pkcs12 -export -in c -inkey k -out p12 -passout pass:x; openssl pkcs12 -in p12 -passin pass:y
openssl enc -aes-256-cbc -k x -in c -out e 2>/dev/null; openssl enc -d -aes-256-cbc -k y -in e -out /dev/null
keytool -genkeypair -alias a -keyalg RSA -keystore ks -storepass changeit -dname CN=a >/dev/null 2>&1; keytool -list -keystore ks -storepass wrong1
