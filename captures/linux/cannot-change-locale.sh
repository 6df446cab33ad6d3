# requires: bash perl
# debian: bash perl
LC_ALL=fr_FR.UTF-8 bash -c :
LC_ALL=fr_FR.UTF-8 perl -e 1; LC_ALL=fr_FR.UTF-8 locale; LC_ALL=fr_FR.UTF-8 man -w ls
python3 -c "import locale; locale.setlocale(locale.LC_ALL, 'fr_FR.UTF-8')"
