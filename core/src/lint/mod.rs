//! What is wrong with entry files: one rule a file, each with its own documentation.
//!
//! The reader of entries is tolerant; lint is strict. It sees a file as its author wrote it,
//! with the place of every field.

mod canonical;
mod document;
mod fields;
mod rules;

use std::path::PathBuf;

pub use canonical::canonical_form;
pub use document::Document;
pub use rules::RULES;

use crate::entry::Text;
use crate::kb::Kb;
use crate::line::normalise;
use crate::rank::rank_text;

/// A rule: what it demands, and the check.
pub struct Rule {
    /// Its name, as findings show it.
    pub code: &'static str,
    /// What it demands and why, in a sentence or two.
    pub about: Text<'static>,
    /// Whether `--fix` mends what it finds.
    pub is_fixable: bool,
    /// Reports every fault of one document.
    check: fn(&Document, &Scope<'_>, &mut Faults<'_>),
}

/// What a check may look at besides the document.
pub struct Scope<'a> {
    /// All documents that are checked together.
    pub documents: &'a [Document],
    /// All entries that are known: those of the documents above those of other layers.
    pub kb: &'a Kb,
}

impl Scope<'_> {
    /// The ids of the entries that answer a text, the best first.
    fn answers(&self, text: &str) -> Vec<&str> {
        let ranked = rank_text(self.kb, normalise(text.as_bytes()).text());
        ranked.into_iter().map(|ranked| self.kb.summary(ranked.entry).id()).collect()
    }
}

/// One fault of one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file.
    pub path: PathBuf,
    /// 1-based line.
    pub line: usize,
    /// 1-based column in characters.
    pub column: usize,
    /// The rule that found it.
    pub code: &'static str,
    /// What the message is about, by the names that it uses.
    pub details: Vec<(&'static str, String)>,
}

/// Collects the faults that one rule finds in one document.
pub struct Faults<'a> {
    document: &'a Document,
    code: &'static str,
    found: Vec<Finding>,
}

impl Faults<'_> {
    /// Reports a fault of the field at `place`, such as `dead_ends[0].action`.
    fn at(&mut self, place: &str, details: &[(&'static str, &str)]) {
        let (line, column) = self.document.position(place);
        self.push(line, column, details);
    }

    fn push(&mut self, line: usize, column: usize, details: &[(&'static str, &str)]) {
        self.found.push(Finding {
            path: self.document.path.clone(),
            line,
            column,
            code: self.code,
            details: details.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
        });
    }
}

/// Every fault of every document, ordered by path and place. `kb` holds the documents'
/// entries above those of the layers that they will live with.
#[must_use]
pub fn check(documents: &[Document], kb: &Kb) -> Vec<Finding> {
    let scope = Scope { documents, kb };
    let mut found = Vec::new();
    for document in documents {
        for rule in RULES {
            let mut faults = Faults { document, code: rule.code, found: Vec::new() };
            (rule.check)(document, &scope, &mut faults);
            found.append(&mut faults.found);
        }
    }
    found.sort();
    found.dedup();
    found
}
