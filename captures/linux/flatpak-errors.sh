# requires: flatpak
# debian: flatpak
flatpak run org.foo
