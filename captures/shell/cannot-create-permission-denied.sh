# requires: bash dash setpriv
# debian: bash dash util-linux coreutils
mkdir locked; echo x > locked/f; chmod 700 locked; mkdir shut; echo x > shut/f; chmod 755 shut shut/f .
cat > t.sh <<'T'
mkdir shut/new; touch shut/app.log; cp /etc/hostname shut/copy; rm -f shut/f; cat locked/f; ls locked; echo x | tee shut/f
bash -c 'echo 1 > shut/f'; dash -c 'echo 1 > shut/app.log'; mv shut/f shut/g; ln -s a shut/l; cd locked; zsh -c 'echo 1 > shut/f'
T
if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups bash < t.sh; else chmod 555 shut; chmod 000 locked; bash < t.sh; chmod 755 shut locked; fi
