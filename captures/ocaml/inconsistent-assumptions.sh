# requires: ocamlc
# debian: ocaml-nox
echo 'val v : int' > u.mli; echo 'let v = 1' > u.ml; echo 'let w = U.v' > p.ml
ocamlc -c u.mli u.ml p.ml
echo 'val v : int val z : int' > u.mli; echo 'let v = 1 let z = 2' > u.ml
ocamlc -c u.mli u.ml
ocamlc p.cmo u.cmo -o x
ocamlc u.cmo p.cmo -o x
