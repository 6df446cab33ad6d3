# requires: Rscript
# debian: r-base-core
Rscript -e 'x + 1' || true
Rscript -e 'y <- 1; fooo(y)'
