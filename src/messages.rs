//! What errkb says to people, in both languages, from the Fluent files in `locales/`.

use std::cell::OnceCell;

use errkb_core::entry::Lang;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{self, Entry, Resource};
use fluent_syntax::parser::parse_runtime;
use memchr::memchr_iter;
use unic_langid::LanguageIdentifier;

/// A named value in a message.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// A file of messages; each is read when it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Headings, notes and errors.
    Main,
    /// `--help`, and what is said of a call that was not understood.
    Help,
    /// Findings of lint.
    Lint,
}

impl Part {
    /// All files.
    pub const ALL: [Self; 3] = [Self::Main, Self::Help, Self::Lint];

    /// The file's text.
    #[must_use]
    pub fn source(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Main, Lang::En) => include_str!("../locales/en/main.ftl"),
            (Self::Main, Lang::Zh) => include_str!("../locales/zh/main.ftl"),
            (Self::Help, Lang::En) => include_str!("../locales/en/help.ftl"),
            (Self::Help, Lang::Zh) => include_str!("../locales/zh/help.ftl"),
            (Self::Lint, Lang::En) => include_str!("../locales/en/lint.ftl"),
            (Self::Lint, Lang::Zh) => include_str!("../locales/zh/lint.ftl"),
        }
    }
}

/// Messages in the languages of a call.
pub struct Messages {
    catalogs: Vec<Catalog>,
}

impl Messages {
    /// The messages of `parts` in `langs`.
    #[must_use]
    pub fn new(langs: &[Lang], parts: &[Part]) -> Self {
        Self { catalogs: langs.iter().map(|&lang| Catalog::new(lang, parts)).collect() }
    }

    /// The languages, in order.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + '_ {
        self.catalogs.iter().map(|catalog| catalog.lang)
    }

    /// A message in each language, in order. An id may name an attribute: `id.attribute`.
    #[must_use]
    pub fn each(&self, id: &str, args: &[Arg<'_>]) -> Vec<String> {
        self.catalogs.iter().map(|catalog| catalog.format(id, args)).collect()
    }

    /// A message and what to do about it, its attribute `hint`, in each language; the hint is
    /// empty where there is none.
    #[must_use]
    pub fn with_hints(&self, id: &str, args: &[Arg<'_>]) -> Vec<(String, String)> {
        let hint = format!("{id}.hint");
        let hints = if self.has(&hint) { self.each(&hint, args) } else { Vec::new() };
        let hints = hints.into_iter().chain(std::iter::repeat(String::new()));
        self.each(id, args).into_iter().zip(hints).collect()
    }

    /// A message, the languages side by side.
    #[must_use]
    pub fn get(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.each(id, args).join(" · ")
    }

    /// A message in the first language.
    #[must_use]
    pub fn first(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.each(id, args).into_iter().next().unwrap_or_default()
    }

    /// What a JSON parser said in English, in the languages of the call as far as it is known:
    /// the message `json-` with the words joined by dashes. What stands in quotes or backticks
    /// at its end stays as it is.
    #[must_use]
    pub fn json_detail(&self, detail: &str) -> String {
        let words = detail.split(['`', '"']).next().unwrap_or_default().trim_end();
        let words = if words.is_empty() { detail } else { words };
        let rest = &detail[words.len()..];
        let joined: Vec<String> = words
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        let id = format!("json-{}", joined.join("-"));
        if self.has(&id) { format!("{}{rest}", self.get(&id, &[])) } else { detail.to_owned() }
    }

    /// Whether there is such a message in every language.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.catalogs.iter().all(|catalog| catalog.pattern(id).is_some())
    }
}

/// The messages of one language. A call needs few of the many that there are, so each is
/// parsed when it is asked for; none refers to another.
struct Catalog {
    lang: Lang,
    /// Formats messages, holds none.
    bundle: FluentBundle<FluentResource>,
    messages: Vec<Message>,
}

/// A message and its attributes.
struct Message {
    source: &'static str,
    parsed: OnceCell<Resource<&'static str>>,
}

impl Catalog {
    fn new(lang: Lang, parts: &[Part]) -> Self {
        // A code that did not parse would only cost the plural rules.
        let tag = lang.code().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // The marks would reach pipes and clipboards; values are escaped instead.
        bundle.set_use_isolating(false);
        let messages = parts.iter().flat_map(|part| split(part.source(lang))).collect();
        Self { lang, bundle, messages }
    }

    /// A message that is missing shows its id; a test walks all of them.
    fn format(&self, id: &str, args: &[Arg<'_>]) -> String {
        let Some(pattern) = self.pattern(id) else {
            return id.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// The pattern of a message, or that of an attribute: `id.attribute`.
    fn pattern(&self, id: &str) -> Option<&ast::Pattern<&'static str>> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self.messages.iter().find(|message| message.is(id))?.parsed()?;
        match attribute {
            Some(name) => message
                .attributes
                .iter()
                .find(|found| found.id.name == name)
                .map(|found| &found.value),
            None => message.value.as_ref(),
        }
    }
}

impl Message {
    fn new(source: &'static str) -> Self {
        Self { source, parsed: OnceCell::new() }
    }

    /// Whether this is the message `id`.
    fn is(&self, id: &str) -> bool {
        self.source.strip_prefix(id).is_some_and(|rest| rest.starts_with(" ="))
    }

    fn parsed(&self) -> Option<&ast::Message<&'static str>> {
        let parse = || parse_runtime(self.source).unwrap_or_else(|(partial, _)| partial);
        self.parsed.get_or_init(parse).body.iter().find_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }
}

/// The messages of a file. Each begins at the margin with its id; its other lines are indented.
fn split(source: &'static str) -> impl Iterator<Item = Message> {
    let line_starts = memchr_iter(b'\n', source.as_bytes()).map(|at| at + 1);
    let is_start = |at: &usize| source[*at..].starts_with(|c: char| c.is_ascii_alphabetic());
    let mut starts = std::iter::once(0).chain(line_starts).filter(is_start).peekable();
    std::iter::from_fn(move || {
        let start = starts.next()?;
        let end = starts.peek().copied().unwrap_or(source.len());
        Some(Message::new(&source[start..end]))
    })
}
