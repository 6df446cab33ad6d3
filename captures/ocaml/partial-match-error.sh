# requires: ocamlc dune
# debian: ocaml-nox ocaml-dune
echo '(lang dune 2.0)' > dune-project
echo '(executable (name m))' > dune
cat > m.ml <<'EOF'
let f = function 1 -> 2
let () = print_int (f 3)
EOF
dune build --root . ./m.exe
ocamlc -o m m.ml && ./m
