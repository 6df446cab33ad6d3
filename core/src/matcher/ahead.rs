//! Bytes of the tables brought near before they are needed.
//!
//! While a log goes through, the tables lie in a far cache, and a line that may be an error
//! wants dozens of places of them, one behind the other. A processor waits for several at a
//! time if it is asked to: what is found is therefore gathered for a while, and each stage
//! first reads a byte for each of what it has before it, and then does its work.

use std::hint::black_box;

/// How much is gathered.
pub const TOGETHER: usize = 64;

/// Reads values, none of which tells where the next one is, for the sake of reading them.
pub fn fetch<T: Sized>(values: impl Iterator<Item = T>) {
    values.for_each(|value| {
        black_box(value);
    });
}
