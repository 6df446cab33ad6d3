//! The command line of the benchmark.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Measures errkb against other tools and prints tables of ratios, all from this one run.
#[derive(Debug, Parser)]
#[command(name = "errkb-bench", args_conflicts_with_subcommands = true)]
pub struct Args {
    /// Size of a log in MB (million bytes); the longest line is four times as long
    #[arg(long, value_name = "MB", default_value_t = 256)]
    pub size: u64,
    /// Runs of each command that takes long or short; 5 and 11 unless given
    #[arg(long, value_name = "N")]
    pub runs: Option<usize>,
    /// Measure only these groups
    #[arg(long, value_name = "GROUP", num_args = 1.., value_enum)]
    pub only: Vec<Group>,
    /// Work in this folder and keep it
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// The errkb to measure; the one beside this program unless given
    #[arg(long, value_name = "PATH")]
    pub errkb: Option<PathBuf>,
    /// The entries to measure with
    #[arg(long, value_name = "DIR", default_value = "seeds")]
    pub seeds: PathBuf,
    /// Share of log lines in colour, 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.25)]
    pub ansi: f64,
    /// Gigabytes (thousand million bytes) to send through a pipe
    #[arg(long, value_name = "GB", default_value_t = 5.0)]
    pub big: f64,
    /// Small sizes and few runs, only to see that everything works
    #[arg(long)]
    pub quick: bool,
    /// What this program does for itself.
    #[command(subcommand)]
    pub hidden: Option<Hidden>,
}

/// Commands that the benchmark runs itself with.
#[derive(Debug, Subcommand)]
pub enum Hidden {
    /// Runs a command and prints its peak memory in KiB
    #[command(hide = true)]
    Peak {
        /// The command and its arguments
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<OsString>,
    },
}

/// The questions that are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Group {
    /// How long starting and matching one text takes
    Start,
    /// How fast logs are scanned
    Scan,
    /// How much memory scanning a pipe takes
    Memory,
    /// Whether hostile input is scanned in linear time
    Hostile,
    /// How long packing many entries takes
    Pack,
}

/// What is measured how often, in what size.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Bytes of a log.
    pub size: u64,
    /// Bytes through the pipe.
    pub big: u64,
    /// Runs of what takes milliseconds.
    pub start_runs: usize,
    /// Runs of a scan.
    pub runs: usize,
    /// Runs of what takes seconds.
    pub long_runs: usize,
    /// Sizes of the sets of entries, ascending.
    pub sets: Vec<usize>,
    /// Number of near-misses.
    pub near_misses: usize,
    /// Share of log lines in colour.
    pub ansi: f64,
}

impl Args {
    /// What the arguments amount to.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let megabytes = |count: u64| count * 1_000_000;
        if self.quick {
            return Plan {
                size: megabytes(4),
                big: megabytes(32),
                start_runs: 3,
                runs: self.runs.unwrap_or(3),
                long_runs: self.runs.unwrap_or(1),
                sets: vec![1_000, 1_100, 1_500, 2_000],
                near_misses: 2_000,
                ansi: self.ansi,
            };
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size")]
        let big = (self.big * 1e9) as u64;
        Plan {
            size: megabytes(self.size),
            big,
            start_runs: 201,
            runs: self.runs.unwrap_or(11),
            long_runs: self.runs.unwrap_or(5),
            sets: vec![1_000, 2_400, 10_000, 100_000],
            near_misses: 100_000,
            ansi: self.ansi,
        }
    }

    /// Whether a group is asked for.
    #[must_use]
    pub fn wants(&self, group: Group) -> bool {
        self.only.is_empty() || self.only.contains(&group)
    }
}
