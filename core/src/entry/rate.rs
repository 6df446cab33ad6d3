//! Rates: shares between 0 and 1.

use serde::{Deserialize, Serialize};

/// A share in `0.0..=1.0`: how often something helps, fails or holds.
///
/// A file may say more or less; the reader takes the nearest end and `lint` reports it.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(from = "f64", into = "f64")]
pub struct Rate(f64);

impl Rate {
    /// The share.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }

    /// The share in whole per cent, 0 to 100.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the share is within 0..=1, so the product is within 0..=100"
    )]
    pub fn percent(self) -> u8 {
        (self.0 * 100.0).round() as u8
    }
}

impl From<f64> for Rate {
    fn from(share: f64) -> Self {
        Self(if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) })
    }
}

impl From<Rate> for f64 {
    fn from(rate: Rate) -> Self {
        rate.0
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Rate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "number", "minimum": 0, "maximum": 1})
    }
}
