# requires: gcloud
export CLOUDSDK_CORE_DISABLE_PROMPTS=1
gcloud compute instances list
