# requires: gpg
# debian: gnupg
export LC_ALL=C
export GNUPGHOME="$PWD/sender"
mkdir -m 700 sender recipient
cat >key.params <<'P'
%no-protection
Key-Type: RSA
Key-Length: 2048
Subkey-Type: RSA
Subkey-Length: 2048
Name-Real: Dev
Name-Email: dev@example.com
Expire-Date: 0
P
gpg --homedir "$PWD/recipient" --batch --quiet --gen-key key.params 2>/dev/null
gpg --homedir "$PWD/recipient" --armor --export dev@example.com >dev.asc
gpg --quiet --import dev.asc
echo hi >s
gpg --batch -e -r dev@example.com s
gpgconf --homedir "$PWD/recipient" --kill gpg-agent
