//! The rules of `junit-10.xsd` (Jenkins' xUnit plugin) for the elements that we write, by
//! hand: tests need no network, and no validator of XML schemas is pure Rust. The gate holds
//! reports against the file itself (`.ci/junit-schema`). The XML is read by a parser that
//! refuses what XML 1.0 does not allow.

use roxmltree::{Document, Node};

/// An element's attributes and children, the required ones first.
struct Rule {
    element: &'static str,
    required: &'static [&'static str],
    optional: &'static [&'static str],
    children: &'static [&'static str],
    has_text: bool,
}

const RULES: [Rule; 4] = [
    Rule {
        element: "testsuite",
        required: &["name", "tests", "failures", "errors"],
        optional: &["skipped", "time", "timestamp", "hostname", "id", "package", "file"],
        children: &["testcase", "properties", "system-out", "system-err"],
        has_text: false,
    },
    Rule {
        element: "testcase",
        required: &["name"],
        optional: &["classname", "time", "group"],
        children: &["failure", "skipped", "error", "system-out", "system-err"],
        has_text: false,
    },
    Rule {
        element: "failure",
        required: &[],
        optional: &["type", "message"],
        children: &[],
        has_text: true,
    },
    Rule {
        element: "skipped",
        required: &[],
        optional: &["type", "message"],
        children: &[],
        has_text: true,
    },
];

/// Panics unless a text is a report; the counts of its suite have to be right.
#[track_caller]
pub fn assert_valid(text: &str) {
    let document = Document::parse(text).expect("it is XML");
    let suite = document.root_element();
    assert_eq!(suite.tag_name().name(), "testsuite");
    check(suite);
    let with = |name: &'static str| {
        suite.children().filter(move |case| case.children().any(|child| child.has_tag_name(name)))
    };
    let cases = suite.children().filter(Node::is_element).count();
    for (attribute, count) in [
        ("tests", cases),
        ("failures", with("failure").count()),
        ("skipped", with("skipped").count()),
    ] {
        assert_eq!(suite.attribute(attribute), Some(count.to_string().as_str()), "{attribute}");
    }
    let mut names: Vec<_> = suite.children().filter_map(|case| case.attribute("name")).collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "GitLab ignores a second test of the same name");
}

#[track_caller]
fn check(node: Node<'_, '_>) {
    let name = node.tag_name().name();
    let rule = RULES.iter().find(|rule| rule.element == name);
    let rule = rule.unwrap_or_else(|| panic!("{name} is no element of a report"));
    for required in rule.required {
        assert!(node.has_attribute(*required), "{name} has no {required}");
    }
    for attribute in node.attributes() {
        let known =
            rule.required.contains(&attribute.name()) || rule.optional.contains(&attribute.name());
        assert!(known, "{name} has {}", attribute.name());
    }
    for child in node.children() {
        if child.is_element() {
            assert!(rule.children.contains(&child.tag_name().name()), "{child:?} in {name}");
            check(child);
        } else {
            let is_blank = child.text().is_none_or(|text| text.trim().is_empty());
            assert!(child.is_text() && (rule.has_text || is_blank), "{child:?} in {name}");
        }
    }
}

#[test]
fn the_rules_refuse_what_is_wrong() {
    let suite = |inside: &str| {
        format!(
            "<testsuite name='a' tests='1' failures='0' errors='0' skipped='0'>{inside}</testsuite>"
        )
    };
    assert_valid(&suite("<testcase name='x'/>"));
    for wrong in [
        suite(""),
        suite("<testcase/>"),
        suite("<testcase name='x' colour='red'/>"),
        suite("<testcase name='x'>text</testcase>"),
        suite("<testcase name='x'><failure/></testcase>"),
        suite("<testcase name='x'><failed/></testcase>"),
        suite("<testcase name='x&#27;'/>"),
        suite("<testcase name='x'>"),
    ] {
        let refused = std::panic::catch_unwind(|| assert_valid(&wrong));
        assert!(refused.is_err(), "{wrong}");
    }
}
