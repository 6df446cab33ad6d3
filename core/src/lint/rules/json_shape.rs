//! Every field has the type that the format gives it.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use crate::load::Fault;

/// See the module.
pub const RULE: Rule = Rule {
    code: "json-shape",
    about: Text {
        en: "Every field has the type that the format gives it: a list where a list is meant, a number where a number is meant.",
        zh: Some("每个字段的类型与格式一致：该是列表的是列表，该是数字的是数字。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(error) = &document.error else { return };
    if let Fault::Shape { field, found, expected } = &error.fault {
        let details =
            [("field", field.as_str()), ("found", found.as_str()), ("expected", expected.as_str())];
        faults.push(error.line, error.column, &details);
    }
}
