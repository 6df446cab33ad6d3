# requires: aws
# setup: pip install awscli==1.46.3
mkdir -p .aws
cat >.aws/config <<'EOF'
[profile sso]
sso_start_url=https://example.awsapps.com/start
sso_region=us-east-1
sso_account_id=123456789012
sso_role_name=r
region=us-east-1
EOF
unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
HOME="$PWD" aws --profile sso s3 ls
