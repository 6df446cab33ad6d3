# requires: aws
export AWS_ACCESS_KEY_ID=AKIAEXAMPLE AWS_SECRET_ACCESS_KEY=x AWS_DEFAULT_REGION=eu-west-1
aws ec2 describe-instances --filters Name
aws ec2 describe-instances --filters '{bad'
