//! Every message, in both languages.

use std::collections::{BTreeMap, BTreeSet};

use errkb::messages::{Messages, Part};
use errkb_core::entry::Lang;
use errkb_core::lint::RULES;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::sandbox::root;

/// The variables of every message and attribute of a file, by id.
fn inventory(part: Part, lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(part.source(lang)).expect("the file has no fault");
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        if let Some(value) = &message.value {
            found.insert(id.to_owned(), variables(value));
        }
        for attribute in &message.attributes {
            found.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
        }
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => note(inline, &mut found),
                Expression::Select { selector, variants } => {
                    note(selector, &mut found);
                    found.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
                }
            }
        }
    }
    found
}

fn note(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        found.insert(id.name.to_owned());
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    for part in Part::ALL {
        let (en, zh) = (inventory(part, Lang::En), inventory(part, Lang::Zh));
        let names = |found: &BTreeMap<String, _>| found.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&en), names(&zh), "{part:?}");
        assert!(!en.is_empty());
        for (id, variables) in &en {
            assert!(zh[id].is_subset(variables), "{id}: {variables:?} and {:?}", zh[id]);
        }
    }
}

#[test]
fn every_message_can_be_formatted_and_differs_between_the_languages() {
    for part in Part::ALL {
        let messages = Messages::new(&Lang::ALL, &[part]);
        for (id, variables) in inventory(part, Lang::En) {
            for number in [0, 1, 2] {
                let args: Vec<_> = variables
                    .iter()
                    .map(|name| match name.as_str() {
                        "lines" | "count" | "files" | "findings" | "megabytes" | "hidden" => {
                            (name.as_str(), number.into())
                        }
                        _ => (name.as_str(), "VALUE".into()),
                    })
                    .collect();
                let told = messages.each(&id, &args);
                assert!(told.iter().all(|text| !text.trim().is_empty()), "{id}");
                assert!(told.iter().all(|text| !text.contains('{')), "{id}: {told:?}");
                let is_same = told[0] == told[1];
                let is_only_values = !told[0].replace("VALUE", "").contains(char::is_alphabetic);
                assert!(!is_same || is_only_values || id.ends_with("examples"), "{id}: {told:?}");
            }
        }
    }
}

#[test]
fn every_rule_of_lint_has_its_message() {
    let known = inventory(Part::Lint, Lang::En);
    for rule in RULES {
        assert!(known.contains_key(&format!("lint-{}", rule.code)), "{}", rule.code);
    }
    assert_eq!(known.len(), RULES.len() + 1, "one more for the summary");
}

#[test]
fn every_message_is_used() {
    let mut source = String::new();
    for file in walkdir::WalkDir::new(root().join("src")) {
        let file = file.expect("it can be read");
        if file.file_type().is_file() {
            source.push_str(&std::fs::read_to_string(file.path()).expect("it is text"));
        }
    }
    for id in inventory(Part::Main, Lang::En).into_keys() {
        let id = id.split('.').next().unwrap_or_default();
        if id.starts_with("json-") {
            // Put together from the words of a parser; the next test meets them.
            continue;
        }
        assert!(source.contains(&format!("\"{id}\"")), "{id}");
    }
}

#[test]
fn what_the_json_parser_says_is_told_in_both_languages() {
    let sandbox = crate::sandbox::Sandbox::new();
    for (text, en, zh) in [
        ("{\"id\": ", "the text ends where a value should begin", "文本在应有值的地方结束"),
        ("{\"id\" 5}", "expected `:`", "应为 `:`"),
        ("{id: 5}", "a name in double quotes is expected", "此处应为双引号括起的名称"),
        ("{\"id\": \"a/b\",}", "a comma before the end", "结尾前多了一个逗号"),
        ("{\"id\": 5}", "is the number `5`, expected a string", "是 数字 `5`，应为 字符串"),
        ("[]", "a list", "列表"),
    ] {
        sandbox.write("s/x.json", text);
        for (lang, expected) in [("en", en), ("zh", zh)] {
            let call = sandbox.errkb(["list", "--no-embedded", "--seeds", "s", "--lang", lang]);
            let err = call.run().err();
            assert!(err.contains(expected), "{text}: {err}");
            let lint = sandbox.errkb(["lint", "--no-embedded", "--lang", lang, "s"]).run().out();
            assert!(lint.contains(expected), "{text}: {lint}");
        }
    }
}
