//! The commands, one a module, each a function from its arguments to an exit code.

mod domains;
mod draft;
mod init;
mod lint;
mod list;
mod r#match;
mod measure;
mod outcome;
mod pack;
mod run;
mod scan;
mod search;
mod show;
mod stats;

use std::io::{BufWriter, Write};

use errkb_core::entry::ErrorEntry;
use errkb_core::escape::visible;
use errkb_core::kb::Kb;
use errkb_core::pack::Omission;

use crate::Outcome;
use crate::args::{Command, Format};
use crate::error::{Failure, told_load_error};
use crate::layers::{Knowledge, gather};
use crate::messages::{Messages, Part};
use crate::progress::Progress;
use crate::render::github::harmless;
use crate::render::page::Page;
use crate::render::{write_json, write_json_line, write_page};
use crate::settings::Settings;
use crate::world::World;

/// Runs a command.
pub fn run(command: &Command, session: &mut Session<'_>) -> Outcome {
    let exit = match command {
        Command::Match(args) => r#match::run(args, session),
        Command::Scan(args) => scan::run(args, session),
        Command::Show(args) => show::run(args, session),
        Command::Search(args) => search::run(args, session),
        Command::List(args) => list::run(args, session),
        Command::Draft(args) => draft::run(args, session),
        Command::Domains(_) => domains::run(session),
        Command::Stats(_) => stats::run(session),
        Command::Lint(args) => lint::run(args, session),
        Command::Pack(args) => pack::run(args, session),
        Command::Init(args) => init::run(args, session),
        // Its code is that of the command that it ran, whatever becomes of our output.
        Command::Run(args) => return Ok(run::run(args, session)),
        Command::Measure(args) => measure::run(args, session),
    }?;
    session.world.stdout.flush()?;
    Ok(exit)
}

/// One call: its settings, its messages and the world.
pub struct Session<'w> {
    /// The options, resolved.
    pub settings: Settings,
    /// What is said to people.
    pub messages: Messages,
    /// What lies outside.
    pub world: &'w mut World,
    /// The line that tells how far a scan has come.
    pub progress: Progress,
    is_on_stderr: bool,
}

impl<'w> Session<'w> {
    /// A call with these settings.
    pub fn new(settings: Settings, world: &'w mut World) -> Self {
        let messages = Messages::new(&settings.langs, &[Part::Main]);
        Self { settings, messages, world, progress: Progress::default(), is_on_stderr: false }
    }

    /// The knowledge base of all layers; what could not be read is told.
    pub fn knowledge(&mut self) -> Outcome<Kb> {
        self.knowledge_with(&[])
    }

    /// The same, with `nearest` as its nearest layer.
    pub fn knowledge_with(&mut self, nearest: &[ErrorEntry]) -> Outcome<Kb> {
        let knowledge = gather(&self.settings, self.world, nearest)?;
        self.warn_of(&knowledge);
        Ok(knowledge.kb)
    }

    /// Tells what could not be part of the knowledge base.
    pub fn warn_of(&mut self, knowledge: &Knowledge) {
        for fault in &knowledge.faults {
            self.warn(told_load_error(fault, &self.messages));
        }
        for omission in &knowledge.omissions {
            let told = self.told_omission(omission);
            self.warn(told);
        }
    }

    /// Has answers go to standard error from now on, in its colours and its width.
    pub fn answer_on_stderr(&mut self) {
        self.settings.turn_to_stderr();
        self.is_on_stderr = true;
    }

    /// Why an entry was left out, and what to do.
    fn told_omission(&self, omission: &Omission) -> Vec<(String, String)> {
        match omission {
            Omission::Duplicate(id) => {
                self.messages.with_hints("omission-duplicate", &[("id", id.as_str().into())])
            }
            Omission::BadRegex(id, error) => self.messages.with_hints(
                "omission-regex",
                &[("id", id.as_str().into()), ("detail", error.to_string().into())],
            ),
        }
    }

    /// Writes a report in the form that was asked for. `page` is built for people only.
    pub fn write<R: serde::Serialize>(
        &mut self,
        report: &R,
        page: impl FnOnce(&R, &Messages, bool) -> Page,
    ) -> Outcome<()> {
        if self.settings.is_quiet {
            return Ok(());
        }
        let is_on_github = self.is_on_github();
        // Standard error has no buffer of its own.
        let mut on_stderr = BufWriter::new(&mut *self.world.stderr);
        let out: &mut dyn Write =
            if self.is_on_stderr { &mut on_stderr } else { &mut *self.world.stdout };
        match self.settings.format {
            Format::Json => write_json(report, out)?,
            Format::Jsonl => write_json_line(report, out)?,
            // A form that only logs have is refused with the call.
            _ => {
                let page = page(report, &self.messages, self.settings.is_verbose);
                if self.settings.format == Format::Human && is_on_github {
                    let mut text = Vec::new();
                    write_page(&page, &self.settings, &mut text)?;
                    out.write_all(harmless(&String::from_utf8_lossy(&text)).as_bytes())?;
                } else {
                    write_page(&page, &self.settings, out)?;
                }
            }
        }
        on_stderr.flush()?;
        Ok(())
    }

    /// Writes an answer that is ready.
    pub fn write_bytes(&mut self, text: &[u8]) -> Outcome<()> {
        let World { stdout, stderr, .. } = &mut *self.world;
        let out = if self.is_on_stderr { stderr } else { stdout };
        Ok(out.write_all(text)?)
    }

    /// Whether what is written to people is read by GitHub's runner, which obeys some lines.
    fn is_on_github(&self) -> bool {
        let is_told = self.settings.format == Format::Github;
        is_told || self.world.variable("GITHUB_ACTIONS").is_some()
    }

    /// Whether the output is a stream of one JSON object a line.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        self.settings.format == Format::Jsonl && !self.settings.is_quiet
    }

    /// Writes one object of a stream.
    pub fn write_line(&mut self, object: &impl serde::Serialize) -> Outcome<()> {
        Ok(write_json_line(object, &mut *self.world.stdout)?)
    }

    /// Tells on standard error why the call failed.
    pub fn say_failure(&mut self, failure: &Failure) {
        let told = failure.told(&self.messages);
        self.say_error(told);
    }

    /// Tells on standard error of something that failed.
    pub fn say_error(&mut self, told: Vec<(String, String)>) {
        self.say("word-error", told);
    }

    /// Tells on standard error of something that was passed over.
    pub fn warn(&mut self, told: Vec<(String, String)>) {
        if !self.settings.is_quiet {
            self.say("word-warning", told);
        }
    }

    /// Tells on standard error what comes next, to people who look at it.
    pub fn note(&mut self, told: Vec<(String, String)>) {
        self.progress.erase(&mut *self.world.stderr);
        for (what, hint) in told.into_iter().filter(|_| !self.settings.is_quiet) {
            let _ = writeln!(self.world.stderr, "{}\n{}", visible(&what), visible(&hint));
        }
    }

    fn say(&mut self, word: &str, told: Vec<(String, String)>) {
        self.progress.erase(&mut *self.world.stderr);
        let words = self.messages.each(word, &[]);
        let is_on_github = self.is_on_github();
        for (word, (what, hint)) in words.iter().zip(told) {
            let mut text = format!("errkb: {word}{}\n", visible(&what));
            if !hint.is_empty() {
                text.extend(["  ", &*visible(&hint), "\n"]);
            }
            let text = if is_on_github { harmless(&text) } else { text.into() };
            // When standard error is gone there is nobody left to tell.
            let _ = self.world.stderr.write_all(text.as_bytes());
        }
    }
}
