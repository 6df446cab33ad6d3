//! Where entries come from, and whose word counts.

use crate::sandbox::{Sandbox, fixtures};

fn entry(cause: &str) -> String {
    format!(
        r#"{{"id": "demo/layered", "signature": "s", "regex": "demo: layered text", "root_cause": "{cause}"}}"#
    )
}

#[test]
fn the_nearer_layer_wins_and_is_named() {
    let sandbox = Sandbox::new();
    let answer = |call: crate::sandbox::Call| {
        let value = call.run().code(0).json();
        let first = &value["matches"][0];
        format!("{} {}", first["layer"].as_str().unwrap_or("-"), first["entry"]["root_cause"])
    };
    let ask = || sandbox.errkb(["match", "--format", "json", "demo: layered text"]);
    ask().run().code(1);
    sandbox.write(".local/share/errkb/seeds/demo/layered.json", entry("user"));
    assert_eq!(answer(ask()), "user \"user\"");
    sandbox.write("work/.errkb/seeds/demo/layered.json", entry("project"));
    let deep = sandbox.write("work/src/deep/x", "");
    let deep = deep.parent().expect("a file lies in a folder");
    assert_eq!(answer(ask().folder(deep)), "project \"project\"");
    let named = sandbox.write("named/layered.json", entry("variable"));
    let named = named.parent().expect("a file lies in a folder");
    assert_eq!(answer(ask().folder(deep).env("ERRKB_SEEDS", named)), "seeds \"variable\"");
    let last = sandbox.write("last/layered.json", entry("option"));
    let call = ask().folder(deep).env("ERRKB_SEEDS", named).arg("--seeds").arg(last);
    assert_eq!(answer(call), "seeds \"option\"");
}

#[test]
fn a_bad_file_is_told_with_its_place_and_the_rest_is_read() {
    let sandbox = Sandbox::new();
    sandbox.write("s/bad.json", "{\n  \"id\": \"demo/bad\",\n  \"regex\": 5\n}");
    sandbox.write("s/broken.json", "{\"id\": ");
    sandbox.write("s/good.json", entry("good"));
    sandbox.write("s/latin.json", b"{\"id\": \"\xff\"}");
    sandbox.write("s/note.txt", "no entry");
    let done = sandbox
        .errkb(["match", "--no-embedded", "--seeds", "s", "demo: layered text"])
        .run()
        .code(0);
    let err = done.err();
    assert!(err.contains("s/bad.json:3:"), "{err}");
    assert!(err.contains("“regex” is the number `5`, expected a string"), "{err}");
    assert!(err.contains("s/broken.json:1:") && err.contains("not JSON"), "{err}");
    assert!(err.contains("s/latin.json:1:9: not UTF-8"), "{err}");
    assert_eq!(err.matches("errkb: warning").count(), 3, "{err}");
    let quiet = sandbox.errkb(["match", "-q", "--seeds", "s", "demo: layered text"]).run().code(0);
    assert_eq!(quiet.err(), "");
}

#[test]
fn a_regex_that_is_not_valid_or_has_no_literal_harms_nobody_else() {
    let sandbox = Sandbox::new();
    let with = |id: &str, regex: &str| {
        format!(r#"{{"id": "demo/{id}", "signature": "s", "regex": "{regex}"}}"#)
    };
    sandbox.write("s/bad.json", with("bad", "(unclosed"));
    sandbox.write("s/short.json", with("short", "^E[0-9]+$"));
    sandbox.write("s/huge.json", with("huge", "(?:huge text){1000}{1000}"));
    sandbox.write("s/good.json", entry("good"));
    let call =
        |text| sandbox.errkb(["match", "--no-embedded", "--seeds", "s", "--format", "json", text]);
    let done = call("demo: layered text").run().code(0);
    assert!(done.err().contains("“demo/bad” is never found"), "{}", done.err());
    assert_eq!(call("E42").run().code(0).json()["matches"][0]["id"], "demo/short");
}

#[test]
fn a_folder_that_was_named_must_exist() {
    let sandbox = Sandbox::new();
    let done = sandbox.errkb(["match", "--seeds", "nowhere", "x"]).run().code(2);
    assert!(done.err().contains("“nowhere” does not exist"), "{}", done.err());
    let done = sandbox.errkb(["list"]).env("ERRKB_SEEDS", "nowhere").run().code(2);
    assert!(done.err().contains("“nowhere” does not exist"), "{}", done.err());
}

#[test]
fn without_any_layer_there_is_nothing_to_find() {
    let sandbox = Sandbox::new();
    sandbox.errkb(["list", "--no-embedded"]).run().code(1);
    sandbox.errkb(["stats", "--no-embedded"]).run().code(1);
    sandbox.errkb(["domains", "--no-embedded"]).arg("--seeds").arg(fixtures()).run().code(0);
}
