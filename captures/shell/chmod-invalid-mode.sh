# requires: chmod
touch a; chmod u+z a
