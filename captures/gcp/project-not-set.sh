# requires: gcloud
export CLOUDSDK_CORE_DISABLE_PROMPTS=1
gcloud config set project Bad_Proj
