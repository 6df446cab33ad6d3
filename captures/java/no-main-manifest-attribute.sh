# requires: java python3
# debian: openjdk-17-jre-headless python3
python3 -c "
import zipfile
z = zipfile.ZipFile('e.jar', 'w'); z.writestr('META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\r\n\r\n'); z.close()"
java -jar e.jar 2>&1
java -Duser.language=zh -Duser.country=CN -jar e.jar 2>&1
