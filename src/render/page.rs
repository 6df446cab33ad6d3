//! What is shown, before anyone decides how it looks: blocks with a meaning.

/// Blocks, from top to bottom.
pub type Page = Vec<Block>;

/// A part of a page. A list of texts holds one in each language of the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The error itself: its signatures, its id and what is said of it beside the id.
    Headline {
        /// The signature in each language.
        texts: Vec<String>,
        /// The id.
        id: String,
        /// Short facts, such as the tier.
        facts: Vec<String>,
    },
    /// The head of a section.
    Heading(String),
    /// A paragraph.
    Prose(Vec<String>),
    /// A dead end or a workaround.
    Advice {
        /// What stands before it.
        mark: Mark,
        /// What to do, or not to.
        texts: Vec<String>,
        /// Paragraphs below it, such as why it fails.
        details: Vec<String>,
        /// Commands or code, to be copied as they stand.
        code: Vec<String>,
        /// Short facts, such as how often it helps.
        notes: Vec<String>,
    },
    /// Another entry.
    Link {
        /// What stands before it.
        mark: Mark,
        /// Its id.
        id: String,
        /// Its signature.
        texts: Vec<String>,
        /// Paragraphs below it, such as what tells the two apart.
        details: Vec<String>,
    },
    /// Lines of a log.
    Log {
        /// Where the lines are from.
        file: String,
        /// The lines.
        lines: Vec<LogLine>,
    },
    /// Code, to be copied as it stands.
    Code(String),
    /// Names and values.
    Table(Vec<(String, String)>),
    /// A remark.
    Note(Vec<String>),
    /// What stands for itself beside what matters more; its first block is its head. It is
    /// folded away where a form can do that.
    Fold(Page),
}

/// What stands before a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Its place in an order, from 1.
    Number(usize),
    /// It does not work.
    Cross,
    /// It comes next.
    Next,
    /// It came before.
    Before,
    /// It is something else.
    Unlike,
    /// One of several.
    Bullet,
}

/// A line of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// Its number, from 1.
    pub number: u64,
    /// What it says.
    pub text: String,
    /// If it was found, the byte of its text that must be seen.
    pub hit: Option<usize>,
}
