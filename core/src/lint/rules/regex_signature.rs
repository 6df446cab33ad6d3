//! The regex matches the signature, with the placeholders filled as in an example.

use crate::advice::{Piece, split_placeholders};
use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};
use crate::matcher::base_name;

/// See the module.
pub const RULE: Rule = Rule {
    code: "regex-signature",
    about: Text {
        en: "The regex matches the signature once its placeholders are filled from an example; else the two tell of different errors.",
        zh: Some("把签名中的占位符按某个示例填好之后，正则能匹配它；否则两者说的不是同一个错误。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let Some(Ok(regex)) = document.regex() else { return };
    let captured = entry.examples.iter().filter_map(|example| {
        let captures = regex.captures(example.text.as_bytes())?;
        let value = |name: &str| {
            let mut alternatives = regex.capture_names().flatten().filter(|n| base_name(n) == name);
            alternatives
                .find_map(|n| captures.name(n))
                .map(|group| String::from_utf8_lossy(group.as_bytes()).into_owned())
        };
        Some(filled(&entry.signature, value))
    });
    let plain = std::iter::once(entry.signature.clone());
    if !captured.chain(plain).any(|signature| regex.is_match(signature.as_bytes())) {
        faults.at("signature", &[("signature", &entry.signature)]);
    }
}

fn filled(signature: &str, value: impl Fn(&str) -> Option<String>) -> String {
    split_placeholders(signature)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Placeholder(name) => value(name).unwrap_or_else(|| format!("<{name}>")),
        })
        .collect()
}
