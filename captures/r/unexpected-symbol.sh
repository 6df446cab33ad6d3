# requires: Rscript
# debian: r-base-core
Rscript -e 'x <- 1 y <- 2'
Rscript -e 'mean(1, 2))'
Rscript -e 'f <- function( {'
Rscript -e 'x <- "abc'
printf 'if (TRUE) 1\nelse 2\n' > a.R; Rscript a.R
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'x <- 1 y <- 2'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'mean(1, 2))'
