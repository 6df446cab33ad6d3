# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
main = print (read "+5" :: Int)
EOF
ghc -v0 Main.hs && ./Main
