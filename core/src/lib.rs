//! The library behind `errkb`: entries of errors, finding the ones that a text shows, and

//! ranking them. It knows no terminal, no environment, no clock and no standard output;
//! all of these are handed in.
//!
//! The rooms, in the order in which an answer comes about: [`load`] reads entries,
//! [`kb`] layers them, [`pack`] carries them inside the binary, [`mod@line`] makes text out of
//! the bytes of a log, [`matcher`] finds entries in it, [`rank`] orders them, [`scan`] does
//! so for a stream, [`advice`] fills in what was captured, [`report`] is what is handed out.
//! [`search`] is for words instead of errors, [`draft`] and [`lint`] for those who write
//! entries.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod advice;
pub mod draft;
pub mod entry;
pub mod escape;
pub mod kb;
pub mod line;
pub mod lint;
pub mod load;
pub mod matcher;
pub mod pack;
mod parallel;
pub mod plan;
pub mod rank;
pub mod report;
pub mod scan;
pub mod search;
