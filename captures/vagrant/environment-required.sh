# requires: vagrant
# debian: vagrant
export VAGRANT_CHECKPOINT_DISABLE=1
vagrant up
