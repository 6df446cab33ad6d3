# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
printf 'resource "terraform_data" "a" {\n  input = 1\n  lifecycle { prevent_destroy = true }\n}\n' > main.tf
terraform init >/dev/null; terraform apply -auto-approve >/dev/null
terraform destroy -auto-approve -no-color
