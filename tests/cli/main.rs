//! All tests of the command, a module for each command and for each promise.

mod agreement;
mod domains;
mod draft;
mod entries;
mod formats;
mod hostile;
#[cfg(unix)]
mod init;
mod input;
mod layers;
mod line;
mod lint;
mod list;
mod logs;
mod r#match;
mod measure;
mod messages;
mod output;
mod pack;
#[cfg(unix)]
mod progress;
mod readme;
#[cfg(unix)]
mod run;
mod sandbox;
mod scan;
mod schema;
mod search;
mod show;
mod stats;
#[cfg(unix)]
mod terminal;
mod usage;
