# requires: terraform
cat >main.tf <<'EOF'
resource "terraform_data" "a" {}
resource "terraform_data" "b" {
  for_each = toset([terraform_data.a.id])
}
resource "terraform_data" "c" {
  count = terraform_data.a.id == "x" ? 1 : 0
}
EOF
export NO_COLOR=1 CHECKPOINT_DISABLE=1
terraform init >/dev/null
terraform plan
