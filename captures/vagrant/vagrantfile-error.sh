# requires: vagrant
# debian: vagrant
export VAGRANT_CHECKPOINT_DISABLE=1
printf 'Vagrant.configure("2") { |c| \n' > Vagrantfile
vagrant status
