# requires: Rscript
Rscript -e 'pdf(NULL); par(mar=c(50,50,50,50)); plot(1)'
