# requires: npm node
export npm_config_update_notifier=false; echo '{}' > package.json; mkdir bin; ln -s "$(command -v node)" bin/node; npm=$(readlink -f "$(command -v npm)"); PATH=$PWD/bin node "$npm" install git+https://127.0.0.1:9/a/b.git
