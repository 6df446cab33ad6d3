use crate::sandbox::Sandbox;

#[test]
fn entries_are_listed_by_id_one_object_a_line_in_a_stream() {
    let sandbox = Sandbox::new();
    let lines = sandbox.demo(["list", "--format", "jsonl"]).run().code(0).json_lines();
    let ids: Vec<&str> = lines.iter().filter_map(|line| line["id"].as_str()).collect();
    let all = ["demo/corrupt-index", "demo/disk-full", "demo/permission-denied", "demo/stopped"];
    assert_eq!(ids, all);
    assert_eq!(lines[1]["tier"], "captured");
    let done = sandbox.demo(["list", "--domain", "nowhere"]).run().code(1);
    assert!(done.err().contains("errkb domains"), "{}", done.err());
}
