# requires: apt-get dpkg-deb
# debian: apt dpkg
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
mkdir -p app/DEBIAN r/var/lib/dpkg/info r/var/lib/dpkg/updates; printf "Package: app\nVersion: 1.0\nArchitecture: all\nMaintainer: Dev <dev@example.com>\nDescription: x\n" > app/DEBIAN/control
printf '#!/bin/sh\necho "cannot create user"; exit 1\n' > app/DEBIAN/postinst; chmod 755 app/DEBIAN/postinst; dpkg-deb -b app . >/dev/null
printf 'Dpkg::Options { "--root=%s/r"; "--force-not-root"; "--force-script-chrootless"; "--log=/dev/null"; };\n' "$PWD" >> apt.conf
apt-get install -y ./app_1.0_all.deb
