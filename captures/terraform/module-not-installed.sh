# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
mkdir m; echo 'output "x" { value = 1 }' > m/a.tf
echo 'module "m" { source = "./m" }' > main.tf
terraform plan -no-color
