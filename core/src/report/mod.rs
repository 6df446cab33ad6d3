//! What is handed to people, programs and agents: owned, versioned, serialisable. All faces
//! of errkb show the same reports.

mod found;
mod listing;
mod scanned;

pub use found::{EntryReport, Found, MatchReport, Neighbour, Relation};
pub use listing::{
    DomainLine, DomainsReport, EntryLine, LintLine, LintReport, ListReport, StatsReport,
};
pub use scanned::{ScanFinding, ScanHit, ScanReport, UnknownError};

use serde::{Deserialize, Serialize};

/// The name and version of a report's form. Within a version fields are only added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Schema {
    /// `match`.
    #[serde(rename = "errkb.match/1")]
    Match,
    /// `scan`.
    #[serde(rename = "errkb.scan/1")]
    Scan,
    /// One hit of a scan, as a stream has it.
    #[serde(rename = "errkb.hit/1")]
    Hit,
    /// `show`.
    #[serde(rename = "errkb.entry/1")]
    Entry,
    /// `list`.
    #[serde(rename = "errkb.list/1")]
    List,
    /// `search`.
    #[serde(rename = "errkb.search/1")]
    Search,
    /// `domains`.
    #[serde(rename = "errkb.domains/1")]
    Domains,
    /// `stats`.
    #[serde(rename = "errkb.stats/1")]
    Stats,
    /// `lint`.
    #[serde(rename = "errkb.lint/1")]
    Lint,
}
