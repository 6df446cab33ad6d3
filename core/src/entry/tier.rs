//! What an entry rests on, and whether its error can be ended.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// What has been checked of an entry, weakest first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Nothing was checked.
    #[default]
    AiGenerated,
    /// Cause and a workaround rest on a named official source.
    Documented,
    /// Also an example was captured from the real tool.
    Captured,
    /// Also a proof runs.
    Proven,
}

impl Tier {
    /// All tiers, weakest first.
    pub const ALL: [Self; 4] = [Self::AiGenerated, Self::Documented, Self::Captured, Self::Proven];

    /// The name that files use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AiGenerated => "ai_generated",
            Self::Documented => "documented",
            Self::Captured => "captured",
            Self::Proven => "proven",
        }
    }

    /// The tier of that name.
    #[must_use]
    pub fn find_by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.as_str() == name)
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A tier that is not known claims nothing; `lint` reports it.
impl<'de> Deserialize<'de> for Tier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(Self::find_by_name(&name).unwrap_or_default())
    }
}

/// Whether the person who sees the error can end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Resolvable {
    /// Yes.
    True,
    /// In part, or under conditions.
    Partial,
    /// No: it must be waited out or lived with.
    False,
}

/// Read from the strings `"true"`, `"partial"`, `"false"` or from a boolean.
impl<'de> Deserialize<'de> for Resolvable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Resolvable;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"true\", \"partial\" or \"false\"")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Resolvable, E> {
                Ok(if value { Resolvable::True } else { Resolvable::False })
            }

            fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Resolvable, E> {
                match value {
                    "true" => Ok(Resolvable::True),
                    "partial" => Ok(Resolvable::Partial),
                    "false" => Ok(Resolvable::False),
                    other => Err(E::invalid_value(serde::de::Unexpected::Str(other), &self)),
                }
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}
