# requires: aws
# setup: pip install awscli==1.46.3
aws --profile prod s3 ls
