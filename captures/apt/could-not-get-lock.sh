# requires: apt-get python3
# debian: apt python3
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
touch r/var/lib/dpkg/lock-frontend r/var/lib/dpkg/lock r/var/lib/apt/lists/lock
cat > hold.py <<'P'
import fcntl,time
fs=[open('r/var/lib/'+f,'w') for f in('dpkg/lock-frontend','apt/lists/lock')]
for f in fs: fcntl.lockf(f,fcntl.LOCK_EX)
open('ready','w'); time.sleep(20)
P
python3 hold.py & pid=$!
while [ ! -e ready ]; do sleep 0.1; done
apt-get install -y frobnicate; apt-get update; apt-get -o DPkg::Lock::Timeout=1 check
kill $pid
