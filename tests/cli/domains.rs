use crate::sandbox::Sandbox;

#[test]
fn domains_are_counted() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.demo(["domains"]).run().code(0).out(), "  demo  4\n");
    let value = sandbox.demo(["domains", "--format", "json"]).run().code(0).json();
    assert_eq!(value["domains"], serde_json::json!([{"domain": "demo", "entries": 4}]));
}
