//! Entry ids: `<domain>/<slug>`, each part `[a-z0-9][a-z0-9.-]*`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The id of an entry, known to be well formed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EntryId(String);

/// A text that is not of the form `<domain>/<slug>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id of the form domain/slug, each part [a-z0-9][a-z0-9.-]*")]
pub struct InvalidEntryId(pub String);

impl EntryId {
    /// The whole id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the slash.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.split_once('/').map_or("", |(domain, _)| domain)
    }

    /// The part behind the slash.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, slug)| slug)
    }
}

fn is_part(part: &str) -> bool {
    let mut bytes = part.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-')
}

impl TryFrom<String> for EntryId {
    type Error = InvalidEntryId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.split_once('/') {
            Some((domain, slug)) if is_part(domain) && is_part(slug) => Ok(Self(text)),
            _ => Err(InvalidEntryId(text)),
        }
    }
}

impl FromStr for EntryId {
    type Err = InvalidEntryId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::try_from(text.to_owned())
    }
}

impl From<EntryId> for String {
    fn from(id: EntryId) -> Self {
        id.0
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for EntryId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EntryId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_is_two_parts_of_lower_case_digits_dots_and_dashes() {
        for good in ["python/module-not-found", "api/oauth2.0", "0/9"] {
            assert_eq!(good.parse::<EntryId>().map(String::from), Ok(good.to_owned()));
        }
        for bad in ["", "/", "a/", "/b", "a/b/c", "A/b", "a/B", "-a/b", "a/.b", "a b/c", "a/b\n"] {
            assert_eq!(bad.parse::<EntryId>(), Err(InvalidEntryId(bad.to_owned())), "{bad:?}");
        }
    }
}
