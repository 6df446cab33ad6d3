# requires: bash seq
# debian: bash coreutils
python3 -c "import signal,subprocess
signal.signal(signal.SIGPIPE, signal.SIG_IGN)
subprocess.run(['bash','-c','(sleep .2; seq 99999; ls -lR /usr/share/doc; cat /usr/bin/* ; for i in 1 2 3; do echo x; done) | head -1; sleep 1'], restore_signals=False)"
