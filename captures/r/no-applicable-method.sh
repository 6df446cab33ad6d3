# requires: Rscript
# debian: r-base-core r-cran-dplyr
Rscript -e 'suppressMessages(library(dplyr)); filter(c(1,2), TRUE)'
Rscript -e 'suppressMessages(library(dplyr)); mutate("a", b = 1)'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'suppressMessages(library(dplyr)); mutate("a", b = 1)'
