# requires: Rscript
Rscript -e 'z <- 1:2; lm(y ~ z, data.frame(y = 1:3))'
Rscript -e 'plot(1:3, 1:2)'
