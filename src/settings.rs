//! The options of a call, resolved once against the environment.

use std::path::PathBuf;

use errkb_core::entry::Lang;

use crate::args::{ColorChoice, Format, Global, LangChoice};
use crate::world::World;

/// Columns where there is no terminal to ask.
const DEFAULT_COLUMNS: usize = 80;

/// What the options and the environment come to.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Settings {
    /// The languages of the output, in order.
    pub langs: Vec<Lang>,
    /// The form of the output.
    pub format: Format,
    /// Whether it has colours.
    pub has_color: bool,
    /// Columns for people's output.
    pub columns: usize,
    /// Whether standard error has colours.
    pub stderr_has_color: bool,
    /// Columns of standard error.
    pub stderr_columns: usize,
    /// Folders that were named in the call.
    pub seeds: Vec<PathBuf>,
    /// Whether the embedded entries take part.
    pub uses_embedded: bool,
    /// Whether only the exit code speaks.
    pub is_quiet: bool,
    /// Whether reasons are told.
    pub is_verbose: bool,
}

impl Settings {
    /// Resolves the options of a call.
    pub fn resolve(global: &Global, world: &World) -> Self {
        let has_color = |is_terminal| match global.color.unwrap_or_default() {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => wants_color_on(is_terminal, world),
        };
        Self {
            langs: langs(global.lang.unwrap_or_default(), &world.locales),
            format: global.format.unwrap_or_default(),
            has_color: has_color(world.stdout_is_terminal),
            columns: columns(world),
            stderr_has_color: has_color(world.stderr_is_terminal),
            stderr_columns: columns_of(world.stderr_columns, world),
            seeds: global.seeds.clone(),
            uses_embedded: !global.no_embedded,
            is_quiet: global.quiet,
            is_verbose: global.verbose,
        }
    }

    /// Has the answer look as befits standard error.
    pub fn turn_to_stderr(&mut self) {
        self.has_color = self.stderr_has_color;
        self.columns = self.stderr_columns;
    }
}

/// The languages that a choice means to someone who prefers `locales`.
pub fn langs(choice: LangChoice, locales: &[String]) -> Vec<Lang> {
    match choice {
        LangChoice::En => vec![Lang::En],
        LangChoice::Zh => vec![Lang::Zh],
        LangChoice::Both => Lang::ALL.to_vec(),
        LangChoice::Auto => {
            let is = |tag: &&String, code: &str| {
                tag.split(['-', '_']).next().is_some_and(|part| part.eq_ignore_ascii_case(code))
            };
            let spoken = locales.iter().find(|tag| is(tag, "zh") || is(tag, "en"));
            vec![if spoken.is_some_and(|tag| is(&tag, "zh")) { Lang::Zh } else { Lang::En }]
        }
    }
}

/// Colours where someone can see them; `NO_COLOR` (no-color.org), `CLICOLOR_FORCE` and a
/// dumb terminal have their say.
pub fn wants_color(world: &World) -> bool {
    wants_color_on(world.stdout_is_terminal, world)
}

fn wants_color_on(is_terminal: bool, world: &World) -> bool {
    if world.variable("NO_COLOR").is_some() {
        return false;
    }
    if world.variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    is_terminal && world.variable("TERM") != Some("dumb")
}

/// The terminal's columns, or those that `COLUMNS` tells of.
pub fn columns(world: &World) -> usize {
    columns_of(world.columns.filter(|_| world.stdout_is_terminal), world)
}

fn columns_of(seen: Option<usize>, world: &World) -> usize {
    let told = world.variable("COLUMNS").and_then(|value| value.parse().ok());
    seen.or(told).unwrap_or(DEFAULT_COLUMNS).clamp(40, 400)
}
