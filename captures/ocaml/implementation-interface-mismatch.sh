# requires: ocamlc
# debian: ocaml-nox
echo 'let x = 1' > a.ml
echo 'val y : int' > a.mli
ocamlc -c a.mli && ocamlc -c a.ml
