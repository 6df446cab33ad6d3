# requires: ocamlc
# debian: ocaml-nox
cat > a.ml <<'EOF'
let () = print_endlin "x"
EOF
ocamlc -c a.ml
cat > a.ml <<'EOF'
let x = Lwtt.return 1
EOF
ocamlc -c a.ml
