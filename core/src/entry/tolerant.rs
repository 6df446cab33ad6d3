//! Reading what files really hold: `null` where a value was meant to be left out.

use serde::{Deserialize, Deserializer};

/// Reads `null` as the default of the type.
pub fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
