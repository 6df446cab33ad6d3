# requires: Rscript
Rscript -e 'stats::nope'
