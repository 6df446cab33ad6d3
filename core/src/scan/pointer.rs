//! Lines that only point to explanations: they name errors, none of which is there.

use crate::line::readings;

/// How rustc ends, once it has told its errors.
const POINTERS: [&str; 3] = [
    "Some errors have detailed explanations: ",
    "For more information about this error, try `rustc --explain ",
    "For more information about an error, try `rustc --explain ",
];

/// Whether a line without escape sequences only points to explanations.
#[must_use]
pub fn only_points(line: &[u8]) -> bool {
    let points = |text: &[u8]| POINTERS.iter().any(|start| text.starts_with(start.as_bytes()));
    readings(line).any(|reading| points(&line[reading]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_to_explanations_is_told_from_errors() {
        for line in [
            "Some errors have detailed explanations: E0432, E0433.",
            "2024-05-22T12:43:46.9Z For more information about this error, try `rustc --explain E0432`.",
            "##[error]For more information about an error, try `rustc --explain E0432`.\r",
        ] {
            assert!(only_points(line.as_bytes()), "{line}");
        }
        for line in ["error[E0432]: unresolved import `x`", "  = note: see E0432", ""] {
            assert!(!only_points(line.as_bytes()), "{line}");
        }
    }
}
