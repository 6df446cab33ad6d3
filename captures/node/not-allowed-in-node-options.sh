# requires: node
NODE_OPTIONS='--eval 1' node -v
