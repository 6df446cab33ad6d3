# requires: git
# debian: git
git init -q --bare hub.git && mkdir app && touch app/notes.txt
git clone hub.git app
