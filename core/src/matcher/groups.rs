//! The named groups of a match.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::line::lossy;

/// The group name that an alternative such as `path_2` stands for.
#[must_use]
pub fn base_name(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((base, digits))
            if !base.is_empty()
                && !digits.is_empty()
                && digits.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            base
        }
        _ => name,
    }
}

/// What the groups of a regex captured, by name. The alternatives of a group, `name_2`,
/// `name_3`, fill `name`.
#[must_use]
pub fn named<'n>(
    text: &[u8],
    names: impl Iterator<Item = &'n str>,
    groups: &[Option<Range<usize>>],
) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for (name, group) in names.zip(groups) {
        if let Some(bytes) = group.clone().and_then(|group| text.get(group)) {
            let value = lossy(bytes).into_owned();
            values.entry(base_name(name).to_owned()).or_insert(value);
        }
    }
    values
}
