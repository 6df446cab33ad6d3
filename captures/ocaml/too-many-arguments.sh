# requires: ocamlc
# debian: ocaml-nox
cat > t.ml <<'EOF'
let () =
  print_endline "a"
  print_endline "b"
EOF
ocamlc -c t.ml
echo 'let x = 1 let y = x 2' > u.ml
ocamlc -c u.ml
