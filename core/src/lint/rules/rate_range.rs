//! Rates lie between 0 and 1.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "rate-range",
    about: Text {
        en: "Rates and probabilities lie between 0 and 1.",
        zh: Some("比率和概率在 0 到 1 之间。"),
    },
    is_fixable: false,
    check,
};

/// The fields that hold rates.
const RATES: [&str; 5] =
    ["fail_rate", "success_rate", "fix_success_rate", "confidence", "probability"];

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    document.visit(|place, value| {
        let name = place.rsplit('.').next().unwrap_or_default();
        let rate = value.as_f64().filter(|rate| !(0.0..=1.0).contains(rate));
        if let Some(rate) = rate.filter(|_| RATES.contains(&name)) {
            faults.at(place, &[("field", place), ("rate", &rate.to_string())]);
        }
    });
}
