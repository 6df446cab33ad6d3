# requires: dpkg
# debian: dpkg
export LC_ALL=C
mkdir -p pk/DEBIAN
case $(dpkg --print-architecture) in arm64) a=amd64 ;; *) a=arm64 ;; esac
printf 'Package: zzz\nVersion: 1\nArchitecture: %s\nMaintainer: A <a@example.com>\nDescription: x\n' $a > pk/DEBIAN/control
dpkg-deb -b pk z.deb
dpkg -i --dry-run z.deb
