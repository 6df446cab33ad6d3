# requires: Rscript
Rscript -e 'f <- function(x) x + 1; f()'
Rscript -e 'g <- function(x, y) x + y; g(1)'
