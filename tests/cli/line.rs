//! Every entry is found in whatever a log puts around a line.

use errkb_core::kb::Kb;
use errkb_core::line::normalise;
use errkb_core::load::load_dir;
use errkb_core::rank::rank_block;
use serde_json::json;

use crate::sandbox::root;

/// The lines of a text, each with something around it.
fn each(text: &str, around: impl Fn(&str) -> String) -> String {
    text.split('\n').map(around).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_example_is_answered_the_same_behind_prefixes_and_in_json() {
    let entries: Vec<_> = load_dir(&root().join("seeds"))
        .into_iter()
        .map(|loaded| loaded.result.expect("every file of the project is an entry"))
        .collect();
    let kb = Kb::of(&entries);
    let ways: [fn(&str) -> String; 6] = [
        |text| each(text, |line| format!("job\tstep\t2024-05-22T12:43:46.9626460Z {line}\r")),
        |text| each(text, |line| format!("\u{1b}[36mweb-1  | \u{1b}[0m[pod/a/b] {line}")),
        |text| each(text, |line| format!("2024-05-22T12:43:46.962646Z 00O #1 2.345 {line}")),
        |text| format!("##[error]{text}"),
        |text| each(text, |line| json!({"log": format!("{line}\n")}).to_string()),
        |text| json!({"level": "error", "msg": "failed", "err": {"stack": text}}).to_string(),
    ];
    for entry in &entries {
        for example in &entry.examples {
            for way in ways {
                let log = way(&example.text);
                let block = normalise(log.as_bytes());
                let first = rank_block(&kb, &block).first().map(|first| first.entry);
                let id = first.map(|first| kb.summary(first).id());
                assert_eq!(id, Some(entry.id.as_str()), "{log}");
            }
        }
    }
}
