# requires: Rscript
# debian: r-base-core
Rscript -e "pdf(NULL); par(mar=c(50,50,50,50)); plot(1)"
Rscript -e "lines(1:3)"
