# requires: zypper
# debian: zypper
zypper --non-interactive install nosuch
