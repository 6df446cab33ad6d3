//! The tier claims no more than the fields show.

use serde_json::Value;

use crate::entry::Text;
use crate::entry::Tier;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "tier-claim",
    about: Text {
        en: "The tier claims no more than the fields show: `documented` a source, `captured` a captured example with tool, version and command, `proven` evidence.",
        zh: Some(
            "核实等级不超过字段所能证明的：`documented` 要有来源，`captured` 要有注明工具、版本和命令的实录示例，`proven` 要有证据。",
        ),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let raw = document.value.get("verification_tier").and_then(Value::as_str);
    let Some(tier) = raw.map_or(Some(Tier::AiGenerated), Tier::find_by_name) else {
        faults.at("verification_tier", &[("tier", raw.unwrap_or_default()), ("lacks", "name")]);
        return;
    };
    let has_source = entry.official_doc_url.as_deref().is_some_and(|url| !url.is_empty())
        && !entry.sources.is_empty()
        && !entry.workarounds.is_empty();
    let is_set = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
    let was_captured = entry.examples.iter().any(|example| {
        example.captured
            && is_set(&example.tool)
            && is_set(&example.version)
            && is_set(&example.command)
    });
    let lacks = if tier >= Tier::Documented && !has_source {
        "source"
    } else if tier >= Tier::Captured && !was_captured {
        "capture"
    } else if tier >= Tier::Proven && entry.evidence_count == 0 {
        "evidence"
    } else {
        return;
    };
    faults.at("verification_tier", &[("tier", tier.as_str()), ("lacks", lacks)]);
}
