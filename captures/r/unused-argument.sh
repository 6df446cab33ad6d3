# requires: Rscript
Rscript -e 'f <- function(x) x; f(1, y = 2)'
