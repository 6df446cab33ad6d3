# requires: Rscript
# debian: r-base-core
Rscript -e 'if (NA) 1' || true
Rscript -e 'if (NULL) 1' || true
Rscript -e 'if (c(TRUE, FALSE)) 1'
