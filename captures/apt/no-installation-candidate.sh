# requires: apt-get
# debian: apt
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
mkdir repo; printf 'Package: app\nVersion: 1\nArchitecture: all\nDepends: oldpkg\nReplaces: oldpkg\nFilename: a.deb\nSize: 1\n\n' > repo/Packages
echo "deb [trusted=yes] file:$PWD/repo ./" > r/etc/apt/sources.list; apt-get update -qq
apt-get install -y oldpkg
printf 'Package: app\nPin: version *\nPin-Priority: -1\n' > r/etc/apt/preferences; apt-get install app
apt-get install app=9; apt-get install app/sid
