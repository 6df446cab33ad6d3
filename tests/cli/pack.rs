//! `errkb pack`, and packs as layers.

use std::fs::File;
use std::time::{Duration, SystemTime};

use crate::sandbox::{Sandbox, fixtures};

fn entry(id: &str, cause: &str) -> String {
    format!(
        r#"{{"id": "{id}", "signature": "s", "regex": "error: no such gizmo (?P<name>\\w+)",
        "root_cause": "{cause}"}}"#
    )
}

fn pack(sandbox: &Sandbox, folder: &str) -> crate::sandbox::Done {
    sandbox.errkb(["pack", folder, "--output", "team.pack"]).run()
}

#[test]
fn a_pack_answers_like_the_folder_that_it_was_made_of() {
    let sandbox = Sandbox::new();
    let demo = fixtures();
    let done = pack(&sandbox, demo.to_str().expect("the path is UTF-8")).code(0);
    assert!(done.out().starts_with("4 entries packed into “team.pack” ("), "{}", done.out());
    for args in [
        ["list", "--format", "json"].as_slice(),
        &["match", "--format", "json", "demo: disk is full: /dev/sda1"],
        &["show", "demo/disk-full", "--format", "markdown"],
        &["search", "disk"],
    ] {
        let from_pack = sandbox
            .errkb(args.iter().copied())
            .arg("--no-embedded")
            .arg("--seeds")
            .arg("team.pack")
            .run();
        let from_folder = sandbox.demo(args.iter().copied()).run();
        let plain = |out: String| out.replace(demo.to_str().unwrap_or_default(), "team.pack");
        assert_eq!(from_pack.out(), plain(from_folder.out()), "{args:?}");
        assert!(!from_pack.out().is_empty(), "{args:?}");
    }
    let again = sandbox.folder().join("team.pack");
    let bytes = std::fs::read(&again).expect("it was written");
    pack(&sandbox, demo.to_str().expect("the path is UTF-8")).code(0);
    assert_eq!(std::fs::read(again).expect("it was written"), bytes, "the same bytes each time");
}

#[test]
fn faults_are_all_told_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    sandbox.write("s/good.json", entry("demo/good", "c"));
    sandbox.write("s/twice.json", entry("demo/good", "c"));
    sandbox.write("s/broken.json", "{\"id\": ");
    sandbox.write("s/bad.json", r#"{"id": "demo/bad", "signature": "s", "regex": "("}"#);
    let done = pack(&sandbox, "s").code(2);
    let err = done.err();
    assert!(err.contains("s/broken.json:1:"), "{err}");
    assert!(err.contains("demo/good") && err.contains("demo/bad"), "{err}");
    assert_eq!(err.matches("errkb: error").count(), 3, "{err}");
    assert!(!sandbox.folder().join("team.pack").exists());
    assert!(pack(&sandbox, "nowhere").code(2).err().contains("“nowhere” does not exist"));
    sandbox.write("t/good.json", entry("demo/good", "c"));
    let done = sandbox.errkb(["pack", "t", "--output", "nowhere/x.pack"]).run().code(2);
    assert!(done.err().contains("“nowhere/x.pack” could not be written"), "{}", done.err());
}

#[test]
fn a_pack_that_cannot_be_used_is_refused_in_both_languages() {
    let sandbox = Sandbox::new();
    sandbox.write("s/good.json", entry("demo/good", "c"));
    pack(&sandbox, "s").code(0);
    let mut bytes = std::fs::read(sandbox.folder().join("team.pack")).expect("it was written");
    let ask = |lang| sandbox.errkb(["match", "--lang", lang, "--seeds", "team.pack", "x"]).run();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    sandbox.write("team.pack", &bytes);
    assert!(ask("en").code(2).err().contains("“team.pack” is damaged"));
    assert!(ask("zh").code(2).err().contains("“team.pack”已损坏"));
    bytes[7] ^= 1;
    sandbox.write("team.pack", &bytes);
    assert!(ask("en").code(2).err().contains("was packed by another version of errkb"));
}

#[test]
fn a_nearer_layer_speaks_for_an_id_of_a_pack() {
    let sandbox = Sandbox::new();
    sandbox.write("s/good.json", entry("demo/good", "from the pack"));
    pack(&sandbox, "s").code(0);
    sandbox.write("t/good.json", entry("demo/good", "from the folder"));
    let ask = |seeds: [&str; 2]| {
        let line = "error: no such gizmo g1";
        let call = sandbox.errkb(["match", "--format", "json", line]);
        let value = call.arg("--seeds").arg(seeds[0]).arg("--seeds").arg(seeds[1]).run().json();
        let found = value["matches"].as_array().cloned().unwrap_or_default();
        let own = found.iter().filter(|one| one["id"] == "demo/good");
        own.map(|one| one["entry"]["root_cause"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(ask(["team.pack", "t"]), ["from the folder"]);
    assert_eq!(ask(["t", "team.pack"]), ["from the pack"]);
}

#[test]
fn a_large_folder_is_kept_packed_and_a_change_is_seen() {
    let sandbox = Sandbox::new();
    let age = |path: std::path::PathBuf, seconds| {
        let file = File::options().append(true).open(path).expect("it is there");
        let time = SystemTime::now() - Duration::from_secs(seconds);
        file.set_modified(time).expect("its time can be set");
    };
    for number in 0..80 {
        let text = entry(&format!("demo/e{number}"), "old")
            .replace("gizmo", &format!("gizmo-number-{number}"));
        age(sandbox.write(&format!("s/{number}.json"), text), 100);
    }
    let ask = || {
        let line = "error: no such gizmo-number-7 g1";
        let value = sandbox.errkb(["match", "--format", "json", "--seeds", "s", line]).run().json();
        value["matches"][0]["entry"]["root_cause"].clone()
    };
    let packs = || {
        let folder = sandbox.folder().join(".cache/errkb/packs");
        std::fs::read_dir(folder).map_or(0, Iterator::count)
    };
    assert_eq!(packs(), 0);
    assert_eq!(ask(), "old");
    assert_eq!(packs(), 1);
    assert_eq!(ask(), "old");
    let changed = entry("demo/e7", "new").replace("gizmo", "gizmo-number-7");
    age(sandbox.write("s/7.json", changed), 50);
    assert_eq!(ask(), "new");
    assert_eq!((ask(), packs()), ("new".into(), 1));
}
