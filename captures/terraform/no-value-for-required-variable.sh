# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
cat > main.tf <<'EOF'
variable "region" { type = string }
output "r" { value = var.region }
EOF
terraform init -no-color -input=false >/dev/null 2>&1
terraform plan -input=false -no-color
