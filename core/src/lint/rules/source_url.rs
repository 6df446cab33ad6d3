//! Sources are addresses that someone can open.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "source-url",
    about: Text {
        en: "Sources are web addresses that a reader can open.",
        zh: Some("来源是读者能打开的网址。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let own = entry.sources.iter().enumerate().map(|(i, url)| (format!("sources[{i}]"), url));
    let page = entry.official_doc_url.iter().map(|url| (String::from("official_doc_url"), url));
    let dead_ends = entry.dead_ends.iter().enumerate().flat_map(|(i, dead_end)| {
        let place = move |k| format!("dead_ends[{i}].sources[{k}]");
        dead_end.sources.iter().enumerate().map(move |(k, url)| (place(k), url))
    });
    let workarounds = entry.workarounds.iter().enumerate().flat_map(|(i, workaround)| {
        let place = move |k| format!("workarounds[{i}].sources[{k}]");
        workaround.sources.iter().enumerate().map(move |(k, url)| (place(k), url))
    });
    for (place, url) in page.chain(own).chain(dead_ends).chain(workarounds) {
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if !host.is_some_and(|host| host.contains('.') && !url.contains(char::is_whitespace)) {
            faults.at(&place, &[("url", url)]);
        }
    }
}
