# Findings of lint in English, a message a rule.

lint-summary = { $findings ->
    [0] { $files ->
        [one] One file, no findings.
       *[other] { $files } files, no findings.
    }
    [one] { $files ->
        [one] One file, one finding.
       *[other] { $files } files, one finding.
    }
   *[other] { $files ->
        [one] One file, { $findings } findings.
       *[other] { $files } files, { $findings } findings.
    }
}

lint-json-syntax = { $kind ->
    [unreadable] cannot be read: { $detail }
    [large] { $detail } bytes are too many for one entry
    [encoding] not UTF-8
   *[syntax] not JSON: { $detail }
}
lint-json-shape = “{ $field }” is { $found }, expected { $expected }
lint-missing-field = “{ $field }” is missing or empty
lint-unknown-field = “{ $field }” is no field of the format; the nearest is “{ $nearest }”
lint-id-path = the id “{ $id }” wants “{ $expected }” here
lint-duplicate-id = “{ $id }” is also the id of { $path }
lint-regex-compiles = the regex does not compile: { $detail }
lint-regex-literal = a match need not contain any literal of { $least } bytes: spell out more of the message, in every alternative
lint-regex-loose = the regex matches the innocent line “{ $line }”
lint-regex-signature = the regex does not match the signature “{ $signature }”
lint-regex-examples = the regex does not match this example: { $text }
lint-regex-counter-examples = the regex matches this text, which is something else: { $text }
lint-counter-example-answered = “{ $other }” answers this counter-example; if it is that error, put it among the lookalikes: { $text }
lint-lookalike-answer = “{ $id }” should answer this lookalike; what answers it: { $found }
lint-example-count = different examples: { $count }; expected two or more, none twice
lint-example-rival = “{ $rival }” answers this example better: { $text }
lint-rate-range = “{ $field }” is { $rate }, expected 0 to 1
lint-graph-dangling = “{ $id }” is not the id of another entry
lint-placeholder-group = the regex has no group “{ $name }” that fills the placeholder; write what the reader supplies in CAPITALS
lint-chinese-missing = “{ $field }” is missing
lint-chinese-parity = this stands in one language only: { $text }
lint-chinese-typography = “{ $text }”: a space is missing, or the punctuation is half-width
lint-list-length = { $en } workarounds, but { $zh } in Chinese
lint-same-text = “{ $field }” is the English text over again; translate it or leave it out
lint-tier-claim = “{ $tier }” is claimed, but there is { $lacks ->
    [source] no official page, source and workaround
    [capture] no captured example with tool, version and command
    [evidence] no evidence
   *[name] no such tier
}
lint-source-url = “{ $url }” is no address that someone can open
lint-private-path = “{ $path }” names a real person's folder; write /home/user
lint-canonical-form = not in canonical form from here on; --fix mends it
