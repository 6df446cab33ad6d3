//! Logs, entries and file names that were written to hurt.

use crate::sandbox::Sandbox;

#[test]
fn what_a_log_holds_never_reaches_the_terminal_as_an_escape() {
    let sandbox = Sandbox::new();
    let text = "demo: cannot write /tmp/a\u{7}\u{202e}b\u{9b}2J: disk full\u{1b}]0;owned\u{7}";
    for format in ["human", "markdown"] {
        for command in ["match", "scan"] {
            let call = sandbox.demo([command, "--format", format]).stdin(text);
            let out = call.run().code(0).out();
            let bad =
                |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
            assert!(!out.contains(bad), "{out:?}");
        }
    }
}

#[test]
fn what_a_log_holds_never_becomes_a_second_command() {
    let sandbox = Sandbox::new();
    for hostile in [
        "/tmp/x; rm -rf ~",
        "/tmp/$(reboot)",
        "/tmp/`reboot`",
        "/tmp/x' && reboot '",
        "/tmp/x | sh",
        "-rf /",
        "/tmp/x > /etc/passwd",
        "/tmp/x\u{202e}y",
    ] {
        let text = format!("demo: cannot write {hostile}: disk full");
        let value = sandbox.demo(["match", "--format", "json", &text]).run().code(0).json();
        let how = value["matches"][0]["entry"]["workarounds"][0]["how"].as_str().expect("a text");
        let first = how.lines().next().expect("there is a line");
        // Read back as a shell would: the value is one word, or was not filled in at all.
        let words = shlex::split(first).expect("its quotes are closed");
        assert!(words == ["df", "-h", hostile] || words == ["df", "-h", "<path>"], "{first}");
        let is_quoted = first.contains('\'') || first.contains('"') || first.contains("<path>");
        assert!(is_quoted, "{first}");
    }
}

#[test]
fn an_entry_of_a_project_cannot_paint_the_screen() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "s/x.json",
        "{\"id\": \"demo/x\", \"signature\": \"a\\u001b[2Jb\", \"regex\": \"demo: hostile entry\",
          \"root_cause\": \"c\\u001b]0;title\\u0007\\u202ed\",
          \"workarounds\": [{\"action\": \"e\\rf\", \"how\": \"g\\u001b[31mh\"}]}",
    );
    let done = sandbox
        .errkb(["match", "--no-embedded", "--seeds", "s", "demo: hostile entry"])
        .run()
        .code(0);
    let out = done.out();
    assert!(out.contains("a\\u{1b}[2Jb") && out.contains("g\\u{1b}[31mh"), "{out}");
    assert!(!out.contains(|c: char| c.is_control() && c != '\n') && !out.contains('\u{202e}'));
}

#[test]
fn markdown_cannot_be_broken_out_of() {
    let sandbox = Sandbox::new();
    let text = "demo: cannot write ```\u{1b}</details><script>x</script>@all: disk full";
    let out = sandbox.demo(["scan", "--format", "markdown"]).stdin(text).run().code(0).out();
    let outside: String =
        out.split("````").step_by(2).flat_map(|part| part.split('`').step_by(2)).collect();
    assert!(!outside.contains("<script>") && !outside.contains("@all"), "{out}");
}

#[test]
fn hostile_bytes_and_names_do_no_harm() {
    let sandbox = Sandbox::new();
    let mut bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    bytes.extend_from_slice(b"\ndemo: index is corrupt\n");
    sandbox.demo(["scan"]).stdin(bytes.clone()).run().code(0);
    sandbox.demo(["match"]).stdin(bytes).run().code(0);
    sandbox.demo(["scan"]).stdin(vec![0; 1 << 20]).run().code(1);
    sandbox.demo(["scan"]).stdin(vec![b'\n'; 1 << 20]).run().code(1);
    #[cfg(unix)]
    {
        let name = "\u{1b}[2Jname.log";
        sandbox.write(name, "demo: index is corrupt\n");
        let out = sandbox.demo(["scan", name]).run().code(0).out();
        assert!(out.contains("\\u{1b}[2Jname.log"), "{out}");
        let done = sandbox.demo(["scan", "\u{1b}[2Jmissing"]).run().code(2);
        assert!(!done.err().contains('\u{1b}'));
    }
}
