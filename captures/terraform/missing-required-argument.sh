# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
mkdir m; printf 'variable "backend" {}\n' > m/a.tf
cat > main.tf <<'EOF'
module "m" {
  source = "./m"
}
EOF
terraform init -no-color -input=false >/dev/null 2>&1
terraform validate -no-color
