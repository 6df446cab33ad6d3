# requires: Rscript
# debian: r-base-core
Rscript -e 'library(nosuchpkg)'
