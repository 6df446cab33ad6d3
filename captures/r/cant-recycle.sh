# requires: Rscript
# debian: r-base-core r-cran-dplyr
Rscript -e 'tibble::tibble(x = 1:3, y = 1:2)'
Rscript -e 'vctrs::vec_recycle_common(x = 1:3, y = 1:2)'
Rscript -e 'suppressMessages(library(dplyr)); data.frame(a = 1:3) %>% mutate(b = 1:2)'
