# `--help` in English. A message a command; its attributes are its arguments and examples.
# `help-all` holds the options of every command.

help-usage = Usage:
help-options = Options
help-arguments = Arguments
help-commands = Commands

help-errkb = errkb – paste an error, get the answer: what is wrong, what does not help, what does.
    .examples =
        Examples:
          errkb match "ModuleNotFoundError: No module named 'torch'"
          cargo build 2>&1 | errkb scan
          errkb show git/non-fast-forward --lang zh

        Exit codes: 0 found, 1 nothing found, 2 failed.

help-match = Answer an error text: the best entry in full, other candidates in a line each.
    .text = The error; standard input if left out
    .examples =
        Examples:
          errkb match "fatal: refusing to merge unrelated histories"
          pbpaste | errkb match --lang both
          errkb match --format json "permission denied (publickey)"

help-scan = Find the cause in logs of any length.
    .paths = Files or folders, - for standard input; standard input if left out
    .context = Lines shown around the first place of a finding, 0 to 32 [2]
    .max = Most findings to show [10]
    .domain = Only entries of this domain
    .baseline = Log of a good run; what it holds too is left out
    .threads = Threads that search [as many as there are cores]
    .fail-on = What makes the exit code 1: known errors, unknown ones, any, or none
    .format = Form of the output: human, json, jsonl, markdown, github, gitlab, junit or sarif [human]
    .examples =
        Examples:
          npm install 2>&1 | errkb scan
          errkb scan build.log --context 5
          errkb scan logs/ --format jsonl
          errkb scan build.log --format github --fail-on any

        Exit codes: 0 found, 1 nothing found, 2 failed. With --fail-on:
        0 no such error, 1 such errors, 2 failed. What only follows from a
        known error does not count.

help-run = Run a command; if it fails, tell the cause.
    .command = The command and its arguments; own options stand before it
    .examples =
        Examples:
          errkb run npm test
          errkb run --lang zh -- cargo build --release
          errkb run --format json -- make 2> report.json

        What the command prints passes through as it is; the answer follows on standard
        error. The exit code is the command's: 127 if there is no such command, 126 if it
        cannot be executed, 128 and the number of the signal that ended it.

help-show = Show one entry whole, with its neighbours.
    .id = The id of the entry, such as python/module-not-found
    .examples =
        Examples:
          errkb show python/module-not-found
          errkb show python/module-not-found --format markdown

help-search = Search the texts of all entries, in English and Chinese.
    .words = Words to look for
    .max = Most entries to show [10]
    .examples =
        Examples:
          errkb search certificate expired
          errkb search 证书 过期

help-list = List entries.
    .domain = Only entries of this domain
    .examples =
        Examples:
          errkb list
          errkb list --domain git --format jsonl

help-draft = Begin an entry for an error that errkb does not know, as a JSON file on standard output.
    .text = The error line; standard input if left out
    .id = The id of the new entry, domain/slug [suggested by the line]
    .examples =
        Examples:
          errkb draft "gizmo: cannot open '/var/gizmo.db'"
          errkb draft --id team/gizmo-closed "gizmo: closed" > .errkb/seeds/gizmo-closed.json

help-domains = List the domains and how many entries each has.
    .examples =
        Examples:
          errkb domains

help-stats = Count entries, by what they rest on.
    .examples =
        Examples:
          errkb stats
          errkb stats --format json

help-pack = Pack a folder of entries into one file, for --seeds.
    .folder = Folder of entry files
    .output = The file to write
    .examples =
        Examples:
          errkb pack team-seeds --output team.pack
          errkb match --seeds team.pack "error: no such gizmo"

help-init = Print a shell's hook: when a command has failed, `why` answers.
    .shell = bash, zsh, fish or powershell
    .name = What the function is called that answers [why]
    .examples =
        Examples:
          eval "$(errkb init bash)"          in ~/.bashrc
          eval "$(errkb init zsh)"           in ~/.zshrc
          errkb init fish | source           in ~/.config/fish/config.fish
          errkb init powershell | Out-String | Invoke-Expression    in $PROFILE

        What a hook cannot do: see what a command has printed. `why` runs the command again
        under `errkb run`, shows it and asks before: what it changes, it changes twice.
        `why -y` does not ask. In PowerShell, errors of its own are answered as they stand.

help-lint = Check entry files; a finding is path:line:column: code message.
    .paths = Files or folders of entries [seeds]
    .rules = List the rules and what each demands
    .fix = Put the files in canonical form first
    .examples =
        Examples:
          errkb lint
          errkb lint seeds/python --fix
          errkb lint --rules

        Exit codes: 0 clean, 1 findings, 2 failed.

help-measure = For maintainers: measure the entries on texts and logs that they were not written for.
    .errors = JSON lines, each with "text"
    .logs = Folder of NAME.log with NAME.json ("explains_line_no") beside it
    .clean = Folder of logs without an error
    .examples =
        Examples:
          errkb measure --errors errors.jsonl --logs logs --clean clean

help-all =
    .lang = Language: en, zh, both, or auto (from the locale) [auto]
    .format = Form of the output: human, json, jsonl or markdown [human]
    .color = Colours: auto, always or never [auto]
    .seeds = Folder of more entries, or a packed file of them; may be given several times
    .no-embedded = Leave out the entries that are built in
    .quiet = Print nothing but errors; the exit code tells
    .verbose = Also tell why each answer stands where it stands
    .help = Print this help
    .version = Print the version

## Calls that are not understood

usage-invalid-value = “{ $value }” is no value for { $argument }.
usage-allowed = Allowed: { $allowed }
usage-unknown-argument = there is no option or argument “{ $argument }” here.
usage-unknown-command = there is no command “{ $argument }”.
usage-conflict = { $argument } cannot be used with { $other }.
usage-missing = missing: { $argument }
usage-no-command = a command is missing.
usage-not-utf8 = an argument is not valid UTF-8.
usage-other = the call was not understood.
usage-suggested = Did you mean: { $suggested }?
usage-see-help = `errkb --help` tells what there is.
