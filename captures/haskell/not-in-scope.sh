# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
module Main where
main :: IO ()
main = putStrLn (fooo x) >> print (Data.Map.empty)
f :: Strng -> Int
f = undefined
EOF
ghc -fno-code Main.hs
