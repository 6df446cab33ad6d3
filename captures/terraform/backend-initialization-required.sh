# requires: terraform
export NO_COLOR=1 CHECKPOINT_DISABLE=1
printf 'terraform {\n  backend "local" { path = "x.tfstate" }\n}\n' >main.tf
terraform plan
terraform init >/dev/null
sed -i s/x.tfstate/y.tfstate/ main.tf
terraform plan
terraform init -input=false
