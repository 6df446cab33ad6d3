# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
main = print (show (read "1"))
EOF
ghc -fno-code Main.hs
