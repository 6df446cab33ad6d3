# requires: Rscript
# debian: r-base-core
Rscript -e 'list(1)[[3]]' || true
Rscript -e 'data.frame(a=1)[,"b"]' || true
Rscript -e 'x <- c(a=1); x$a' || true
Rscript -e 'mean[1]'
