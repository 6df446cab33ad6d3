# requires: apt-get python3
# debian: apt python3
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
mkdir web; cat > srv.py <<'P'
import http.server, functools
s = http.server.HTTPServer(('127.0.0.1', 0), functools.partial(http.server.SimpleHTTPRequestHandler, directory='web'))
open('port', 'w').write(str(s.server_port)); s.serve_forever()
P
python3 srv.py 2>/dev/null & pid=$!
while [ ! -s port ]; do sleep 0.1; done
echo "deb http://127.0.0.1:$(cat port)/debian trixie main" > r/etc/apt/sources.list; apt-get update
echo "deb file:$PWD/web ./" > r/etc/apt/sources.list; : > web/Packages; apt-get update; apt-get --allow-insecure-repositories update
kill $pid
