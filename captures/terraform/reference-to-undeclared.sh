# requires: terraform
export NO_COLOR=1 CHECKPOINT_DISABLE=1
printf 'output "y" { value = var.region }\n' >main.tf
terraform init >/dev/null
terraform validate
