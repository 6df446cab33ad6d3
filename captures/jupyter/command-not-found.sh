# requires: jupyter
# debian: jupyter-nbconvert
# setup: pip install jupyter-core==5.9.1 nbconvert==7.17.2
printf '{"cells":[{"cell_type":"code","source":"1","metadata":{},"outputs":[],"execution_count":null}],"metadata":{},"nbformat":4,"nbformat_minor":4}' > n.ipynb
jupyter nbconvert --execute --ExecutePreprocessor.kernel_name=nosuch n.ipynb --to html; jupyter nosuch
