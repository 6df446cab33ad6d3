# requires: tar gzip
# debian: tar gzip
printf '<html><body>404: Not Found</body></html>\n' > app.tar.gz
tar xzf app.tar.gz; gunzip app.tar.gz; tar xf app.tar.gz; cp app.tar.gz app.tar.xz; tar xJf app.tar.xz; tar xjf app.tar.gz; cp app.tar.gz a.zip; unzip a.zip
seq 100000 > n; tar czf n.tgz n; head -c 5000 n.tgz > cut.tgz; tar xzf cut.tgz
