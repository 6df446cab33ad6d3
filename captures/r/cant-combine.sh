# requires: Rscript
# debian: r-base-core r-cran-dplyr
Rscript -e 'dplyr::bind_rows(data.frame(a = factor("x")), data.frame(a = 1L))'
Rscript -e 'vctrs::vec_c(1, "a")'
Rscript -e 'dplyr::if_else(TRUE, 1, "a")'
Rscript -e 'vctrs::vec_cast("a", 1)'
