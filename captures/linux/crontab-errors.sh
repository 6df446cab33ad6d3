# requires: crontab
# debian: cron
echo '61 * * * * x' | crontab -
