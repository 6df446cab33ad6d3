# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
printf 'resource "terraform_data" "a" {\n  input = 1\n}\n' > main.tf
terraform init >/dev/null; terraform plan -out=p >/dev/null
terraform apply -auto-approve >/dev/null
terraform apply -no-color p
