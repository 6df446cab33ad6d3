use errkb_core::report::StatsReport;

use crate::sandbox::Sandbox;

#[test]
fn figures_are_those_of_the_entries() {
    let value = Sandbox::new().demo(["stats", "--format", "json"]).run().code(0).json();
    let stats: StatsReport = serde_json::from_value(value).expect("it is a report");
    assert_eq!((stats.entries, stats.domains, stats.edges), (4, 1, 2));
    assert_eq!((stats.examples, stats.captured_examples, stats.chinese_messages), (8, 2, 1));
    assert_eq!((stats.workarounds, stats.dead_ends, stats.layers["seeds"]), (5, 5, 4));
}
