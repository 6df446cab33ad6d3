# requires: terraform
# network: registry
printf 'resource "docker_image" "b" {}\n' >main.tf
NO_COLOR=1 CHECKPOINT_DISABLE=1 HTTPS_PROXY=http://127.0.0.1:1 terraform init
