# requires: ocamlc
# debian: ocaml-nox
cat > a.ml <<'EOF'
let x = 1 + "a"
EOF
ocamlc -c a.ml
cat > a.ml <<'EOF'
let f = function 1 -> 2
EOF
ocamlc -c a.ml
