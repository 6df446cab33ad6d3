# requires: aws
export AWS_ACCESS_KEY_ID=AKIAEXAMPLE AWS_SECRET_ACCESS_KEY=x AWS_DEFAULT_REGION=eu-west-1 AWS_MAX_ATTEMPTS=1
aws --endpoint-url http://127.0.0.1:9 s3 ls
