# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
printf 'resource "terraform_data" "a" {\n  input = file("nope.txt")\n}\n' > main.tf
terraform init >/dev/null
terraform plan -no-color
