# requires: terraform
mkdir m; echo 'variable "name" {}' >m/main.tf
printf 'module "m" {\n  source = "./m"\n  name   = "x"\n  foo    = 1\n}\n' >main.tf
export NO_COLOR=1 CHECKPOINT_DISABLE=1
terraform init >/dev/null
terraform validate
