use errkb_core::report::ListReport;

use crate::sandbox::Sandbox;

fn ids(value: &serde_json::Value) -> Vec<&str> {
    let entries = value["entries"].as_array().expect("there is a list");
    entries.iter().filter_map(|entry| entry["id"].as_str()).collect()
}

#[test]
fn words_of_both_languages_find_entries_best_first() {
    let sandbox = Sandbox::new();
    let run = |args: &[&'static str]| {
        let call = sandbox.demo(["search", "--format", "json"]);
        args.iter().fold(call, super::sandbox::Call::arg).run().code(0).json()
    };
    let value = run(&["disk", "full"]);
    let report: ListReport = serde_json::from_value(value.clone()).expect("it is a report");
    assert_eq!(serde_json::to_value(&report).expect("a report is JSON"), value);
    assert_eq!(ids(&value)[0], "demo/disk-full");
    assert_eq!(ids(&run(&["磁盘已满"]))[0], "demo/disk-full");
    assert_eq!(ids(&run(&["索引"]))[0], "demo/corrupt-index");
    assert_eq!(ids(&run(&["D28"])), ["demo/disk-full"]);
    assert_eq!(ids(&run(&["demo", "--max", "2"])).len(), 2);
}

#[test]
fn nothing_found_is_code_1_with_a_hint() {
    let done = Sandbox::new().demo(["search", "zebra"]).run().code(1);
    assert!(done.err().contains("no entry holds these words"), "{}", done.err());
}
