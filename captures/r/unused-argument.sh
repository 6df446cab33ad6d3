# requires: Rscript
# debian: r-base-core
Rscript -e 'f <- function(x) x; f(1, y = 2)'
Rscript -e 'f <- function(x) x + 1; f()'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'f <- function(x) x; f(1, y = 2)'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'f <- function(x) x + 1; f()'
