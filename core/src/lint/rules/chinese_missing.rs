//! Every prose text has its Chinese.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "chinese-missing",
    about: Text {
        en: "Every text that is prose has its Chinese beside it; commands need none unless they hold a comment.",
        zh: Some("每段文字旁边都有对应的中文；命令只有在带注释时才需要。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let parallel = document.value.get("workarounds_zh").and_then(serde_json::Value::as_array);
    for pair in document.pairs().into_iter().filter(|pair| pair.name != "how") {
        let in_parallel = parallel.is_some() && pair.place.starts_with("workarounds[");
        if pair.zh.trim().is_empty() && !in_parallel {
            faults.at(&pair.place, &[("field", &format!("{}_zh", pair.place))]);
        }
    }
}
