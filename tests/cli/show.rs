use errkb_core::report::EntryReport;

use crate::sandbox::Sandbox;

#[test]
fn an_entry_is_shown_whole_with_its_neighbours_in_both_directions() {
    let value = Sandbox::new()
        .demo(["show", "--format", "json", "demo/corrupt-index"])
        .run()
        .code(0)
        .json();
    let report: EntryReport = serde_json::from_value(value.clone()).expect("it is a report");
    assert_eq!(serde_json::to_value(&report).expect("a report is JSON"), value);
    assert_eq!(value["neighbours"][0]["id"], "demo/disk-full");
    assert_eq!(value["neighbours"][0]["relation"], "preceded_by");
    assert_eq!(value["neighbours"][0]["note_zh"], "写入被中断");
}

#[test]
fn an_unknown_id_gets_the_nearest_ids() {
    let sandbox = Sandbox::new();
    let done = sandbox.demo(["show", "demo/disc-ful"]).run().code(1);
    assert!(done.err().contains("Did you mean: demo/disk-full"), "{}", done.err());
    assert_eq!(done.out(), "");
    let done = sandbox.demo(["show", "zzz"]).run().code(1);
    assert!(done.err().contains("errkb search WORDS"), "{}", done.err());
}

#[test]
fn a_retired_id_leads_to_what_replaced_it() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "more/demo/old.json",
        r#"{"id": "demo/old", "signature": "old", "regex": "demo: old text",
            "retired": {"date": "2026-01-01", "reason": "Merged.", "reason_zh": "已合并。",
            "replaced_by": "demo/disk-full"}}"#,
    );
    let run = |args: [&'static str; 2]| sandbox.demo(args).arg("--seeds").arg("more").run();
    let out = run(["show", "demo/old"]).code(0).out();
    assert!(out.starts_with("“demo/old” is retired; “demo/disk-full” answers instead."), "{out}");
    run(["match", "demo: old text"]).code(1);
}
