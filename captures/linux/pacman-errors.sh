# requires: pacman
# debian: pacman-package-manager
pacman -R nosuch
