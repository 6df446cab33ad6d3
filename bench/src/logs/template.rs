//! A template of one log line: text with `{placeholders}` that are filled anew each time.
//! The templates themselves are in `bench/templates/`, one file for each tool.

use std::fmt::Write;

use anyhow::{Context, Result};
use fastrand::Rng;

const NAMES: &[&str] = &[
    "serde-json",
    "left-pad",
    "requests",
    "tokio-util",
    "spring-core",
    "lodash",
    "numpy-ext",
    "http-errors",
    "error-stack",
    "checkout-api",
    "billing",
    "inventory-sync",
    "thiserror-impl",
    "webpack-cli",
    "data-loader",
    "grpc-status",
    "log-router",
    "search-index",
    "auth-proxy",
];
const WORDS: &[&str] = &[
    "parser",
    "client",
    "session",
    "cache",
    "token",
    "config",
    "storage",
    "request",
    "module",
    "worker",
    "schema",
    "socket",
    "driver",
    "index",
    "record",
    "stream",
    "layout",
    "plugin",
    "buffer",
    "router",
    "status",
    "report",
    "payload",
    "branch",
    "package",
    "signal",
    "volume",
    "handler",
    "failure",
    "timeout",
    "retry",
    "exception",
];
const CLASSES: &[&str] = &[
    "OrderRepository",
    "PaymentGateway",
    "SessionToken",
    "RetryPolicy",
    "IndexWriter",
    "ConfigLoader",
    "EventStream",
    "ErrorCollector",
    "QueryPlanner",
    "AccountService",
];
const HOSTS: &[&str] = &[
    "packages.example.org",
    "mirror.example.net",
    "registry.example.com",
    "ci-cache.example.org",
    "10-0-3-7.internal.example.net",
    "eu-west.storage.example.com",
];

/// One piece of a template.
#[derive(Debug, Clone)]
enum Piece {
    Text(String),
    /// Lower case hexadecimal digits, so many.
    Hex(usize),
    /// A whole number below this.
    Number(u32),
    /// A choice of texts.
    OneOf(&'static [&'static str]),
    Version,
    Seconds,
    Path,
    Address,
    Date,
    Time,
}

/// One line of a log, with holes.
#[derive(Debug, Clone)]
pub struct Template {
    pieces: Vec<Piece>,
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    ///
    /// If it names a placeholder that there is not, or does not close one.
    pub fn parse(line: &str) -> Result<Self> {
        let mut pieces = Vec::new();
        let mut rest = line;
        while let Some((text, behind)) = rest.split_once('{') {
            let (name, tail) = behind.split_once('}').context("`{` without `}`")?;
            pieces.push(Piece::Text(text.to_owned()));
            pieces.push(Piece::named(name).with_context(|| format!("no placeholder `{name}`"))?);
            rest = tail;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self { pieces })
    }

    /// Appends the line, filled and without its end.
    pub fn fill(&self, rng: &mut Rng, out: &mut String) {
        for piece in &self.pieces {
            piece.fill(rng, out);
        }
    }
}

impl Piece {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "name" => Self::OneOf(NAMES),
            "word" => Self::OneOf(WORDS),
            "class" => Self::OneOf(CLASSES),
            "host" => Self::OneOf(HOSTS),
            "hash" => Self::Hex(40),
            "short" => Self::Hex(10),
            "n" => Self::Number(300),
            "big" => Self::Number(9_000_000),
            "ver" => Self::Version,
            "sec" => Self::Seconds,
            "path" => Self::Path,
            "ip" => Self::Address,
            "date" => Self::Date,
            "time" => Self::Time,
            _ => return None,
        })
    }

    fn fill(&self, rng: &mut Rng, out: &mut String) {
        let mut below = |limit: u32| rng.u32(..limit);
        // Writing into a String cannot fail.
        let _ = match self {
            Self::Text(text) => out.write_str(text),
            Self::Number(limit) => write!(out, "{}", below(*limit)),
            Self::Version => write!(out, "{}.{}.{}", below(20), below(40), below(12)),
            Self::Seconds => write!(out, "{}.{:02}", below(90), below(100)),
            Self::Address => write!(out, "10.{}.{}.{}", below(256), below(256), below(256)),
            Self::Date => write!(out, "2026-{:02}-{:02}", 1 + below(12), 1 + below(28)),
            Self::Time => write!(out, "{:02}:{:02}:{:02}", below(24), below(60), below(60)),
            Self::OneOf(texts) => out.write_str(texts[rng.usize(..texts.len())]),
            Self::Path => {
                let (a, b) = (rng.usize(..WORDS.len()), rng.usize(..WORDS.len()));
                write!(out, "src/{}/{}_{}", WORDS[a], WORDS[b], WORDS[a])
            }
            Self::Hex(digits) => {
                let bits = rng.u128(..);
                let digit = |at: usize| (bits >> (4 * (at % 32))).to_le_bytes()[0] & 15;
                let hex = |at| char::from_digit(digit(at).into(), 16);
                out.extend((0..*digits).filter_map(hex));
                Ok(())
            }
        };
    }
}
