if status is-interactive
    # After each command. Starts no process.
    function __errkb_postexec --on-event fish_postexec
        set -l code $status
        # Success, Ctrl-C, a closed pipe, Ctrl-Z.
        contains -- $code 0 130 141 145 146 147 148 149 150
        and return
        set -l first (string split -n -m 1 ' ' -- $argv[1])[1]
        set -l last (string split -n ' ' -- (string split '|' -- $argv[1])[-1])[1]
        contains -- "$first" '' @NAME@ errkb
        and return
        if test $code -eq 1
            # To these, 1 is an answer.
            for word in $first $last
                contains -- $word grep egrep fgrep zgrep rg ag diff cmp test '[' pgrep which type command false
                and return
            end
        end
        set -g __errkb_command $argv[1]
        printf @OFFER@'\n' $code >&2
    end

    function @NAME@
        if not set -q __errkb_command
            printf @NOTHING@'\n' >&2
            return 1
        end
        printf @AGAIN@'\n' $__errkb_command >&2
        if test "$argv[1]" != -y
            read -l -P @ASK@' ' answer
            or return 1
            string match -q -r '^($|[yY])' -- "$answer"
            or return 1
        end
        command errkb run -- fish -c $__errkb_command
    end
end
