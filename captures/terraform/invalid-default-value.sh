# requires: terraform
export TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
unset TF_CLI_CONFIG_FILE
cat > main.tf <<'EOF'
variable "zones" {
  type    = list(string)
  default = ""
}
EOF
terraform validate -no-color
