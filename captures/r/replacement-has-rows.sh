# requires: Rscript
Rscript -e 'd <- data.frame(a = 1:3); d$b <- 1:2'
Rscript -e 'd <- data.frame(a = 1:3); d$b <- d$nope + 1'
