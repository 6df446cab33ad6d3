# requires: Rscript
Rscript -e 'm <- matrix(1:4,2); m[1,][1,2]'
Rscript -e 'x <- 1:3; x[, 2]'
