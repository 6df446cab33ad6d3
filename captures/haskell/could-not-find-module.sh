# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
module Main where
import Data.Mapp
import Data.List.Split
main :: IO ()
main = return ()
EOF
ghc -fno-code Main.hs
