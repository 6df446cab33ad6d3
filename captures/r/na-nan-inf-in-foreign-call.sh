# requires: Rscript
Rscript -e 'kmeans(c(1, NA, 3), 2)'
Rscript -e 'lm(y ~ x, data.frame(y = c(1, Inf), x = 1:2))'
