use crate::sandbox::Sandbox;

#[test]
fn texts_logs_and_clean_lines_are_counted() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "errors.jsonl",
        "{\"text\": \"demo: index is corrupt\", \"domain\": \"demo\", \"what\": \"index\"}\n\
         {\"text\": \"demo: something else\"}\n",
    );
    sandbox.write(
        "logs/a.log",
        "ok\ndemo: cannot write /a: disk full\ndemo: stopped with exit code 1\n",
    );
    sandbox.write("logs/a.json", "{\"explains_line_no\": 2, \"more\": 1}");
    sandbox.write("logs/b.log", "demo: index is corrupt\nunexplained\n");
    sandbox.write("logs/b.json", "{\"explains_line_no\": 2}");
    sandbox.write("clean/c.txt", "fine\n".repeat(9_999) + "demo: index is corrupt\n");
    let call =
        sandbox.demo(["measure", "--errors", "errors.jsonl", "--logs", "logs", "--clean", "clean"]);
    let out = call.run().code(0).out();
    for line in [
        "demo/corrupt-index\tdemo\tindex\tdemo: index is corrupt",
        "error texts with an answer: 1 of 2 (50.0 %)",
        "named\ta\tdemo/disk-full\tdemo: cannot write /a: disk full",
        "missed\tb\tdemo/corrupt-index\tunexplained",
        "logs whose explaining line is among the hits: 1 of 2 (50.0 %)",
        "logs whose explaining line is named as cause: 1 of 2 (50.0 %)",
        "alarm\tc.txt:10000\tdemo/corrupt-index\tdemo: index is corrupt",
        "false alarms: 1 in 10000 clean lines, 1.00 per 10,000",
    ] {
        assert!(out.contains(line), "{line}\nnot in\n{out}");
    }
}

#[test]
fn a_line_that_is_no_error_text_is_told_with_its_place() {
    let sandbox = Sandbox::new();
    sandbox.write("errors.jsonl", "{\"text\": \"x\"}\n{\"txt\": \"x\"}\n");
    let done = sandbox.demo(["measure", "--errors", "errors.jsonl"]).run().code(2);
    assert!(done.err().contains("errors.jsonl:2: missing field `text`"), "{}", done.err());
}
