# requires: dpkg dpkg-deb
# debian: dpkg
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
for p in one two; do mkdir -p $p/DEBIAN $p/usr/bin; echo $p > $p/usr/bin/tool; printf "Package: $p\nVersion: 1.0\nArchitecture: all\nMaintainer: Dev <dev@example.com>\nDescription: x\n" > $p/DEBIAN/control; dpkg-deb -b $p . >/dev/null; done
mkdir -p r/var/lib/dpkg/info r/var/lib/dpkg/updates
for p in one two; do dpkg --root=r --force-not-root --force-script-chrootless --log=/dev/null -i ${p}_1.0_all.deb; done
