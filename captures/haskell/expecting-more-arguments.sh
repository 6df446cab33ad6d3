# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
h :: Maybe -> Int
h _ = 1
main = print 1
EOF
ghc -fno-code Main.hs
