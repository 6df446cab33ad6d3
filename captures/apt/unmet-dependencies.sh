# requires: apt-get
# debian: apt
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
mkdir repo; cat > repo/Packages <<P
Package: app
Version: 1.0
Architecture: all
Maintainer: Dev <dev@example.com>
Depends: libfoo2 (>= 2.0)
Filename: ./app_1.0_all.deb
Size: 4
SHA256: 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03
Description: app
P
echo "deb [trusted=yes] file:$PWD/repo ./" > r/etc/apt/sources.list; apt-get update -qq
apt-get install -y app
apt install -y app 
