# requires: vagrant
# debian: vagrant
export VAGRANT_CHECKPOINT_DISABLE=1
export VAGRANT_SERVER_URL=http://127.0.0.1:9
vagrant box add nosuch/box
