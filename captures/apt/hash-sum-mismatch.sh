# requires: apt-get gpg
# debian: apt gnupg
mkdir -p r/etc/apt/apt.conf.d r/etc/apt/preferences.d r/etc/apt/sources.list.d r/etc/apt/trusted.gpg.d r/var/lib/apt/lists/partial r/var/cache/apt/archives/partial r/var/lib/dpkg r/var/log/apt; : > r/var/lib/dpkg/status
printf "Dir \"%s/r\"; Dir::State::status \"%s/r/var/lib/dpkg/status\"; Dir::Bin::methods \"/usr/lib/apt/methods\"; APT::Architecture \"amd64\"; APT::Architectures \"amd64\"; APT::Sandbox::User \"\";\n" "$PWD" "$PWD" > apt.conf; export APT_CONFIG="$PWD/apt.conf"
mkdir -m 700 gh repo; export GNUPGHOME=$PWD/gh; gpg --batch --quiet --passphrase '' --quick-gen-key 'Repo <repo@example.com>' rsa3072 sign never 2>/dev/null; gpg --export > r/etc/apt/trusted.gpg.d/repo.gpg
printf 'Package: a\n' > repo/Packages; { echo "Date: $(LC_ALL=C date -Ru | sed 's/+0000/UTC/')"; echo "SHA256:"; printf ' %s %s Packages\n' "$(sha256sum < repo/Packages | cut -c1-64)" "$(wc -c < repo/Packages)"; } > Release; gpg --batch --quiet --clearsign -o repo/InRelease Release; chmod 755 repo
printf 'Package: b\n' > repo/Packages; echo "deb copy:$PWD/repo ./" > r/etc/apt/sources.list; apt-get update
printf 'Package: bbbbb\n' > repo/Packages;  apt-get update
gpgconf --kill all
