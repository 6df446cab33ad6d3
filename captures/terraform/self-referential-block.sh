# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
cat > main.tf <<'EOF'
resource "terraform_data" "a" {
  input = terraform_data.a.id
}
EOF
terraform init -no-color -input=false >/dev/null 2>&1
terraform plan -no-color
