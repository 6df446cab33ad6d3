# requires: pacman
# debian: pacman-package-manager
export LC_ALL=C
pacman -R nosuch
