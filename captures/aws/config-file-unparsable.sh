# requires: aws
mkdir .aws && echo garbage > .aws/config
aws s3 ls
