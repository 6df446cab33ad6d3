//! What errkb says to people, in both languages, from the Fluent files in `locales/`.

use errkb_core::entry::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
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
    bundles: Vec<(Lang, FluentBundle<FluentResource>)>,
}

impl Messages {
    /// The messages of `parts` in `langs`.
    #[must_use]
    pub fn new(langs: &[Lang], parts: &[Part]) -> Self {
        let bundles = langs
            .iter()
            .map(|&lang| {
                // A code that did not parse would only cost the plural rules.
                let tag = lang.code().parse::<LanguageIdentifier>().unwrap_or_default();
                let mut bundle = FluentBundle::new_concurrent(vec![tag]);
                // The marks would reach pipes and clipboards; values are escaped instead.
                bundle.set_use_isolating(false);
                for part in parts {
                    let resource = FluentResource::try_new(part.source(lang).to_owned());
                    bundle.add_resource_overriding(resource.unwrap_or_else(|(partial, _)| partial));
                }
                (lang, bundle)
            })
            .collect();
        Self { bundles }
    }

    /// The languages, in order.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + '_ {
        self.bundles.iter().map(|(lang, _)| *lang)
    }

    /// A message in each language, in order. An id may name an attribute: `id.attribute`.
    #[must_use]
    pub fn each(&self, id: &str, args: &[Arg<'_>]) -> Vec<String> {
        self.bundles.iter().map(|(_, bundle)| format(bundle, id, args)).collect()
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
        self.bundles.iter().all(|(_, bundle)| pattern(bundle, id).is_some())
    }
}

fn pattern<'b>(
    bundle: &'b FluentBundle<FluentResource>,
    id: &str,
) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match id.split_once('.') {
        Some((id, attribute)) => {
            bundle.get_message(id)?.get_attribute(attribute).map(|found| found.value())
        }
        None => bundle.get_message(id)?.value(),
    }
}

/// A message that is missing shows its id; a test walks all of them.
fn format(bundle: &FluentBundle<FluentResource>, id: &str, args: &[Arg<'_>]) -> String {
    let Some(pattern) = pattern(bundle, id) else {
        return id.to_owned();
    };
    let mut values = FluentArgs::new();
    for (name, value) in args {
        values.set(*name, value.clone());
    }
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
}
