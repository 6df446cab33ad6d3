# requires: apt-get python3
# debian: apt python3
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
cat > srv.py <<'P'
import http.server, os
class H(http.server.SimpleHTTPRequestHandler):
    def do_GET(self): super().do_GET() if os.path.isfile('.' + self.path) else self.send_error(404, 'Not Found')
s = http.server.HTTPServer(('127.0.0.1', 0), H)
open('port', 'w').write(str(s.server_port)); s.serve_forever()
P
python3 srv.py 2>/dev/null & pid=$!
while [ ! -s port ]; do sleep 0.1; done
mkdir -p debian; printf 'Package: app\nVersion: 1.0\nArchitecture: all\nFilename: pool/app_1.0_all.deb\nSize: 4\nSHA256: 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\nDescription: app\n' > debian/Packages
echo "deb [trusted=yes] http://127.0.0.1:$(cat port)/debian ./" > r/etc/apt/sources.list; apt-get update -qq
apt-get install -y app
kill $pid
