# What errkb says in English, except help and lint.

word-error = error:{" "}
word-warning = warning:{" "}
word-stdin = standard input

## Headings

heading-cause = Root cause
heading-dead-ends = What does not work
heading-workarounds = What works, best first
heading-next = What may come next
heading-before = What may have come before
heading-unlike = Not to be confused with
heading-versions = Versions
heading-sources = Sources and evidence
heading-regex = Regex
heading-examples = Examples
heading-also = Also possible
heading-similar = Similar entries (none of them matches)
heading-scan-cause = Most likely the cause
heading-unknown = Errors that errkb does not know
heading-scan-found = Found, though nothing of it explains a failure
heading-follows = Follows from it, or says only that something failed
heading-survived = Seen on the way, and the work went on

## Facts

fact-confidence = confidence { $percent } %
tier-ai-generated = not checked
tier-documented = documented
tier-captured = captured from the real tool
tier-proven = proven by a run
rate-fails = fails in { $percent } % of cases
rate-fails-estimate = fails in about { $percent } % of cases (estimate)
rate-works = helps in { $percent } % of cases
rate-works-estimate = helps in about { $percent } % of cases (estimate)
verdict-helps = Trying again may help: the cause can pass by itself.
verdict-futile = Trying again does not help: the same happens until something is changed.
note-condition = when: { $text }
note-systems = on { $systems }
named-text = { $name }: { $text }
evidence-none = no runs or reports counted yet; all rates are estimates
evidence-counted = { $count ->
    [one] one run or report
   *[other] { $count } runs and reports
}

## Labels

label-captured = captured with
label-evidence = evidence
label-matched = matched
label-reason = reason
label-layer = layer

## match

match-nothing = No entry matches this text.
match-similar-note = They are like the text, but they do not explain it.
match-cut = only the first { $megabytes } MiB were read.
    .hint = `errkb scan` reads a text of any length.
match-paste = Paste the error, then press Ctrl-D on an empty line.

## scan

scan-nothing = { $lines ->
    [0] The input is empty: nothing to scan.
    [one] No known error in one line.
   *[other] No known error in { $lines } lines.
}
scan-totals = { $lines ->
    [one] One line scanned.
   *[other] { $lines } lines scanned.
}
scan-omitted = { $count ->
    [one] One more finding is left out; --max shows it.
   *[other] { $count } more findings are left out; --max shows them.
}
scan-values = { $hidden ->
    [0] Different values: { $list }
   *[other] Different values: { $list }; and { $hidden } more
}
scan-place = { $count ->
    [one] { $file }:{ $line }
   *[other] { $file }:{ $line }, { $count } times, last in line { $last }
}
scan-led-to-by = follows from { $id }
scan-why-only-error = It is the only error that says why.
scan-why-first-lasting = It is the first of the errors that the log still tells of near its end.
scan-why-first-error = It is the first of the errors that say why.
scan-why-first-unsaid = Nothing calls itself an error; this is the first line that says why.
scan-why-only-wrappers = Nothing says why; this is the first line that says that something failed.
scan-nearest = most like it: { $list }
scan-unknown-omitted = { $count ->
    [one] One more is left out; --format json has it.
   *[other] { $count } more are left out; --format json has them.
}
progress-percent = { $percent } %
progress-done = { $done } of { $total }
progress-left = { $time } left
scan-draft = To teach errkb one of them:
unknown-domain = no entry has the domain “{ $domain }”.
    .hint = `errkb domains` lists the domains that there are.

## draft

draft-empty = there is no line to draft an entry from.
    .hint = Give the error as an argument, or pipe it in.
draft-next = Save it as .errkb/seeds/{ $id }.json in your project, and fill in cause, dead ends and workarounds.
    .hint = `errkb lint .errkb/seeds` says what is missing; `errkb match` finds it from then on.

## Forms for CI systems

notice-try = Try: { $text }
notice-unknown = No entry explains this error.
github-group = errkb: what was found, why, and what to do
github-hidden = { $count ->
    [one] One more has no annotation: GitHub shows { $limit } errors and { $limit } warnings of a step.
   *[other] { $count } more have no annotation: GitHub shows { $limit } errors and { $limit } warnings of a step.
}
junit-nothing = no known error
summary-full = the summary of the step has no room left

## run, init

run-missing = there is no command “{ $command }”.
    .hint = Check the spelling and the PATH; of a script, also that the interpreter in its first line exists.
run-denied = “{ $command }” may not be executed.
    .hint = Is it a folder, or a file without the right to be executed (chmod +x)?
run-not-started = “{ $command }” could not be started: { $detail }
    .hint = Check that it is a program for this system.
run-output = what the command printed could not be passed on: { $detail }
    .hint = Check that there is room and permission where the output goes.
run-nothing = exit code { $code }; no known error in { $lines ->
    [one] one line
   *[other] { $lines } lines
} of output.
init-head =
    The hook of errkb: when a command has failed, `{ $name }` answers.
    In { $file }: { $load }
init-limits =
    What it cannot do: see what a command has printed. So `{ $name }` runs the command
    again, under `errkb run`, and asks before: what it changes, it changes twice. Aliases
    come along; functions and variables of the session that are not exported do not.
init-limits-powershell =
    What PowerShell itself says of an error is answered as it stands. What a program has
    printed cannot be seen afterwards: `{ $name }` then runs the command again, under
    `errkb run`, and asks before, for what it changes, it changes twice. Functions and
    variables of the session do not come along.
init-offer = exit code { $code }; `{ $name }` runs the command again and tells what is known.
init-nothing = no command has failed yet.
init-again = runs again: { $command }
init-ask = What it changes, it changes twice. Go on? [Y/n]
init-shown = to use this hook, write in { $file }: { $load }

## show, search, list

show-unknown = there is no entry “{ $id }”.
    .hint = `errkb search WORDS` finds entries by words, `errkb match TEXT` by an error.
show-unknown-near = there is no entry “{ $id }”.
    .hint = Did you mean: { $nearest }?
show-replaced = “{ $old }” is retired; “{ $new }” answers instead.
show-retired = Retired on { $date }: { $reason }
search-nothing = no entry holds these words.
    .hint = Try fewer or other words, or paste the error itself into `errkb match`.
list-nothing = there are no entries.
    .hint = `errkb domains` lists the domains that there are.

## stats

stats-entries = entries
stats-domains = domains
stats-chinese = with the tool's Chinese messages
stats-edges = edges of the graph
stats-examples = examples
stats-captured-examples = captured examples
stats-workarounds = workarounds
stats-dead-ends = dead ends
stats-retired = retired entries
stats-layer = layer: { $layer }

## Failures

pack-done = { $entries } entries packed into “{ $path }” ({ $kilobytes } kB).
failure-output = the answer could not be written: { $detail }
    .hint = Check that there is room and permission where the output goes.
failure-input = “{ $path }” could not be read: { $detail }
    .hint = Check the disk and the file, then run the command again.
failure-input-missing = “{ $path }” does not exist.
    .hint = Check the path; it is looked up from the current folder.
failure-input-denied = “{ $path }” may not be read.
    .hint = Run the command as a user who may read it, or copy the file.
failure-input-truncated = “{ $path }” ends too early, at byte { $place } as it is stored.
    .hint = It was cut short, so fetch it again; what is there was scanned.
failure-input-damaged = “{ $path }” is damaged at byte { $place } as it is stored: { $detail }
    .hint = Fetch it again; what stands before that place was scanned.
failure-input-encrypted = “{ $path }” is encrypted.
    .hint = Unpack the archive with its password, then scan the files.
failure-input-method = “{ $path }” is compressed with zip's method { $method }, which cannot be read here.
    .hint = Unpack the archive, then scan the files.
failure-embedded = the embedded entries cannot be read: { $detail }
    .hint = The binary is damaged; install it again, or use --no-embedded with --seeds.
failure-pack-version = “{ $path }” was packed by another version of errkb.
    .hint = Pack the folder again: errkb pack DIR --output FILE.
failure-pack-damaged = “{ $path }” is damaged.
    .hint = Copy it again, or pack the folder again: errkb pack DIR --output FILE.
failure-written = “{ $path }” could not be written: { $detail }
    .hint = Check the folder, its rights and the space on the disk.
failure-corpus = { $path }:{ $line }: { $detail }
    .hint = Each line of error texts is a JSON object with "text"; each log has a JSON file with "explains_line_no" beside it.

load-unreadable = { $place }: cannot be read: { $detail }
    .hint = Check the file's permissions; all other files were read.
load-too-large = { $place }: { $size } bytes, expected at most { $limit }
    .hint = One file holds one entry; split it.
load-not-utf8 = { $place }: not UTF-8
    .hint = Save the file as UTF-8; all other files were read.
load-syntax = { $place }: not JSON: { $detail }
    .hint = Mend the file at this place; all other files were read.
load-missing = { $place }: the field “{ $field }” is missing
    .hint = An entry needs at least “id”, “signature” and “regex”; all other files were read.
load-shape = { $place }: “{ $field }” is { $found }, expected { $expected }
    .hint = Mend the field; all other files were read.
omission-duplicate = the id “{ $id }” is there twice in one layer; the first file by path counts.
    .hint = Give one of the two another id.
omission-regex = “{ $id }” is never found: its regex is not valid: { $detail }
    .hint = `errkb lint` shows the place.

## What a JSON parser says

json-eof-while-parsing-a-value = the text ends where a value should begin
json-eof-while-parsing-an-object = the text ends inside an object
json-eof-while-parsing-a-list = the text ends inside a list
json-eof-while-parsing-a-string = the text ends inside a string
json-expected-value = a value is expected here
json-expected = expected
json-expected-or = something else is expected: a comma or the end of the list or object
json-key-must-be-a-string = a name in double quotes is expected
json-trailing-comma = a comma before the end
json-trailing-characters = something stands behind the end
json-invalid-escape = an escape that JSON does not have
json-invalid-number = not a number
json-control-character-u0000-u001f-found-while-parsing-a-string = a control character in a string
json-recursion-limit-exceeded = nested too deeply
json-duplicate-field = a field that is there twice:
json-a-string = a string
json-a-sequence = a list
json-a-map = an object
json-f64 = a number
json-u64 = a whole number from 0
json-a-boolean = true or false
json-string = the text
json-integer = the number
json-floating-point = the number
json-boolean = the value
json-sequence = a list
json-map = an object
json-struct-errorentry = an object with the fields of an entry
json-struct-example = an object with the fields of an example
json-struct-deadend = an object with the fields of a dead end
json-struct-workaround = an object with the fields of a workaround
json-struct-transitiongraph = an object with lists of edges
json-struct-transition = an object with an id
json-struct-confusion = an object with an id
json-struct-versionnote = an object with a version
json-struct-retired = an object with date and reason
