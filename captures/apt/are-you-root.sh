# requires: apt-get setpriv
# debian: apt util-linux
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
chmod 755 . ; r() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
r apt-get install -y frobnicate; r apt-get update; r dpkg -i x.deb
