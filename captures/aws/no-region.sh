# requires: aws
# setup: pip install awscli==1.46.3
AWS_EC2_METADATA_DISABLED=true AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b aws ec2 describe-instances
