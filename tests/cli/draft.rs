use crate::sandbox::Sandbox;

#[test]
fn a_draft_is_found_as_soon_as_it_is_saved() {
    let sandbox = Sandbox::new();
    let line = "gizmo: error: cannot open '/var/gizmo.db' (code G042)";
    let done = sandbox.errkb(["draft", line]).run().code(0);
    let entry = done.json();
    assert_eq!(entry["id"], "local/gizmo-cannot-open-code");
    assert_eq!(entry["examples"][0]["text"], line);
    assert!(done.err().contains(".errkb"), "{}", done.err());
    sandbox.write(".errkb/seeds/local/gizmo-cannot-open-code.json", done.out());
    let other = "gizmo: error: cannot open '/tmp/other.db' (code G042)";
    let found = sandbox.errkb(["match", "--no-embedded", "--format", "json", other]).run().code(0);
    assert_eq!(found.json()["matches"][0]["id"], "local/gizmo-cannot-open-code");
    assert_eq!(found.json()["matches"][0]["captures"]["path"], "/tmp/other.db");
}

#[test]
fn a_line_is_piped_in_with_its_colours_and_an_id_is_chosen() {
    let sandbox = Sandbox::new();
    let text = "\n\u{1b}[31merror:\u{1b}[0m \u{7}gizmo is gone\nsecond line\n";
    let done = sandbox.errkb(["draft", "--id", "team/gizmo"]).stdin(text).run().code(0);
    assert_eq!(done.json()["id"], "team/gizmo");
    assert!(!done.out().contains('\u{1b}') && !done.out().contains("second"), "{}", done.out());
    assert!(sandbox.errkb(["draft", "--id", "team", "x"]).run().code(2).err().contains("team"));
    sandbox.errkb(["draft"]).stdin("\n \n").run().code(1);
}
