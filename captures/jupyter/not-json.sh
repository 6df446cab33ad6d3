# requires: python3
# setup: pip install nbconvert ipykernel
printf "<<<<<<< HEAD" > a.ipynb
jupyter nbconvert --to script a.ipynb
