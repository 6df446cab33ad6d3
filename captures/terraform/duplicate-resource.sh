# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
printf 'resource "terraform_data" "a" {}\n' > main.tf
cp main.tf copy.tf
terraform init -no-color -input=false
