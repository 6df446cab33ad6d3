# requires: terraform
cat >main.tf <<'EOF'
resource "terraform_data" "x" {
  provisioner "local-exec" { command = "sleep 8" }
}
EOF
export NO_COLOR=1 CHECKPOINT_DISABLE=1
terraform init >/dev/null
terraform apply -auto-approve >/dev/null & P=$!
sleep 4
terraform plan
wait $P
