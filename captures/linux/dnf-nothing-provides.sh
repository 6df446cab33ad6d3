# requires: dnf rpmbuild createrepo_c
# debian: dnf rpm createrepo-c
mkdir repo log; printf 'Name: app\nVersion: 1.0\nRelease: 1\nSummary: x\nLicense: MIT\nBuildArch: noarch\nRequires: libfrob >= 2.0\n%%description\nx\n%%files\n' > app.spec
rpmbuild -bb --quiet --define "_topdir $PWD/rb" app.spec >/dev/null 2>&1; cp rb/RPMS/noarch/*.rpm repo/; createrepo_c -q repo
D="dnf -y --installroot=$PWD/root --releasever=9 --setopt=reposdir=/nonexistent --setopt=cachedir=$PWD/cache --setopt=logdir=$PWD/log --repofrompath=local,$PWD/repo --nogpgcheck"
$D install app
rpm --root $PWD/root -ivh repo/*.rpm
