# requires: aws
export AWS_ACCESS_KEY_ID=AKIAEXAMPLE AWS_SECRET_ACCESS_KEY=x AWS_DEFAULT_REGION=eu-west-1
aws sts assume-role --role-arn bad --role-session-name x
