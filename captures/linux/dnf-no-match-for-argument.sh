# requires: dnf createrepo_c
# debian: dnf createrepo-c
mkdir repo log; createrepo_c -q repo
D="dnf -y --installroot=$PWD/root --releasever=9 --setopt=reposdir=/nonexistent --setopt=cachedir=$PWD/cache --setopt=logdir=$PWD/log --repofrompath=local,$PWD/repo --nogpgcheck"
$D install frobnicate
$D install 'pkgconfig(frob) >= 2.0'
