//! One question, one Markdown table: medians, and beside them what counts, their ratios.

use std::fmt;
use std::time::Duration;

use crate::run::Outcome;

/// A bound for a ratio, or where there is none for the figure itself.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// At most so much.
    Most(f64),
    /// At least so much.
    Least(f64),
}

/// What was measured.
#[derive(Debug, Clone)]
pub enum Value {
    /// Wall time.
    Time(Duration),
    /// Peak memory in MB (million bytes); the bounds of its row are for this figure itself.
    Memory(f64),
    /// Nothing, and why: it is not installed.
    Missing(String),
    /// Nothing, and why: it broke.
    Broken(String),
}

/// One row.
#[derive(Debug, Clone)]
pub struct Row {
    what: String,
    value: Value,
    ratio: Option<f64>,
    limit: Option<Bound>,
    aim: Option<Bound>,
}

/// One table, with notes below it.
#[derive(Debug, Default)]
pub struct Table {
    title: String,
    rows: Vec<Row>,
    notes: Vec<String>,
}

impl Bound {
    fn holds(self, figure: f64) -> bool {
        match self {
            Self::Most(most) => figure <= most,
            Self::Least(least) => figure >= least,
        }
    }
}

impl Row {
    /// A row without bounds.
    #[must_use]
    pub fn new(what: impl Into<String>, value: Value, ratio: Option<f64>) -> Self {
        Self { what: what.into(), value, ratio, limit: None, aim: None }
    }

    /// A row for something that is not there.
    #[must_use]
    pub fn missing(what: impl Into<String>, why: impl fmt::Display) -> Self {
        Self::new(what, Value::Missing(why.to_string()), None)
    }

    /// A row for something that broke.
    #[must_use]
    pub fn broken(what: impl Into<String>, why: &anyhow::Error) -> Self {
        Self::new(what, Value::Broken(format!("{why:#}")), None)
    }

    /// A row for a time, as many times `base` if there is one.
    #[must_use]
    pub fn timed(outcome: &Outcome, base: Option<Duration>) -> Self {
        match &outcome.median {
            Ok(time) => {
                let ratio = base.map(|base| time.as_secs_f64() / base.as_secs_f64());
                Self::new(&outcome.name, Value::Time(*time), ratio)
            }
            Err(error) => Self::broken(&outcome.name, error),
        }
    }

    /// With a limit that must not be missed.
    #[must_use]
    pub fn limit(mut self, bound: Bound) -> Self {
        self.limit = Some(bound);
        self
    }

    /// With an aim that would be better still.
    #[must_use]
    pub fn aim(mut self, bound: Bound) -> Self {
        self.aim = Some(bound);
        self
    }
}

impl Table {
    /// An empty table.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// Adds a row at the end.
    pub fn row(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Whether something in it broke.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.rows.iter().any(|row| matches!(row.value, Value::Broken(_)))
    }

    /// Adds a sentence below the table.
    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(time) if time.as_secs_f64() < 1.0 => {
                write!(f, "{:.2} ms", time.as_secs_f64() * 1e3)
            }
            Self::Time(time) => write!(f, "{:.2} s", time.as_secs_f64()),
            Self::Memory(megabytes) => write!(f, "{megabytes:.1} MB"),
            Self::Missing(why) => f.write_str(why),
            Self::Broken(why) => write!(f, "broke: {}", why.replace(['|', '\n'], " ")),
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (figure, unit) = match self.value {
            Value::Memory(megabytes) => (Some(megabytes), " MB"),
            Value::Time(time) if self.ratio.is_none() => (Some(time.as_secs_f64()), " s"),
            Value::Time(_) => (self.ratio, "x"),
            Value::Missing(_) | Value::Broken(_) => (None, ""),
        };
        let ratio = self.ratio.map(|ratio| format!("{ratio:.2}x")).unwrap_or_default();
        let bound = |bound: Option<Bound>| {
            let (Some(bound), Some(figure)) = (bound, figure) else { return String::new() };
            let mark = if bound.holds(figure) { "✓" } else { "✗" };
            match bound {
                Bound::Most(most) => format!("≤ {most}{unit} {mark}"),
                Bound::Least(least) => format!("≥ {least}{unit} {mark}"),
            }
        };
        let (limit, aim) = (bound(self.limit), bound(self.aim));
        write!(f, "| {} | {} | {ratio} | {limit} | {aim} |", self.what, self.value)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n## {}\n", self.title)?;
        writeln!(f, "| what | median | ratio | limit | aim |\n|---|--:|--:|---|---|")?;
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        for note in &self.notes {
            writeln!(f, "\n{note}")?;
        }
        Ok(())
    }
}
