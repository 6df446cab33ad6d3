//! The questions, one module each; every one of them answers with tables.

pub mod hostile;
pub mod memory;
pub mod pack;
pub mod scan;
pub mod start;
