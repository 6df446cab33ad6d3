# requires: terraform
cat >main.tf <<'EOF'
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}
resource "aws_s3_bucket" "b" {}
EOF
NO_COLOR=1 CHECKPOINT_DISABLE=1 terraform plan
