# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
import Data.Maybe
main = print (fromJust (Nothing :: Maybe Int))
EOF
ghc -v0 Main.hs && ./Main
