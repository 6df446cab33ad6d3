# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
echo 'module "m" { source = "./nosuch" }' > main.tf
terraform init -no-color -input=false
