# requires: vagrant
# debian: vagrant
export VAGRANT_CHECKPOINT_DISABLE=1
printf 'Vagrant.configure("2") { |c| c.vm.box = "a/b" }\n' > Vagrantfile
vagrant up
