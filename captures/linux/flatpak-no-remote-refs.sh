# requires: flatpak
# debian: flatpak
export LC_ALL=C.UTF-8
flatpak install --user -y foo
