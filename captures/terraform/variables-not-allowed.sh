# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
cat > main.tf <<'EOF'
variable "b" {
  default = "x"
}
resource "terraform_data" "a" {
  lifecycle {
    prevent_destroy = var.b
  }
}
EOF
terraform init -no-color -input=false >/dev/null 2>&1
terraform validate -no-color
