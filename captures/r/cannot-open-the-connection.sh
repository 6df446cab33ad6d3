# requires: Rscript
# debian: r-base-core
Rscript -e 'read.csv("nofile.csv")'
