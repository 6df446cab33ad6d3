# requires: bash
# debian: bash
bash -c 'docker-compose up -d'
