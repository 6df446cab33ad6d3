# requires: Rscript
Rscript -e 'lines(1:3)'
Rscript -e 'points(1:3)'
