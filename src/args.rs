//! The command line as it is written, before the environment has a say. Its help texts are
//! not here: they are messages like all others, put in by [`crate::help`].

use std::ffi::OsString;
use std::num::NonZeroU8;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use errkb_core::entry::EntryId;

use crate::init::parse_name;

/// The whole command line.
#[derive(Debug)]
pub struct Cli {
    /// Options of every command.
    pub global: Global,
    /// What to do.
    pub command: Command,
}

impl Cli {
    /// Understands a call; `args` begins with the program's name.
    pub fn parse(args: &[OsString]) -> Result<Self, clap::Error> {
        // Every command that is there gets a copy of every shared option. Most calls are
        // understood without the commands that they do not name, in half the time; one that is
        // not may need them to be told what is wrong with it.
        let all = Command::augment_subcommands(clap::Command::default());
        let named = all
            .get_subcommands()
            .filter(|command| args.iter().any(|arg| arg == command.get_name()))
            .cloned()
            .collect::<Vec<_>>();
        let brief = Global::command().subcommands(named).try_get_matches_from(args);
        let mut matches = match brief {
            Err(error) if error.kind() != ErrorKind::DisplayVersion => {
                let reads_logs = args.iter().any(|arg| Command::READ_LOGS.iter().any(|c| arg == c));
                Self::command()
                    .try_get_matches_from(args)
                    .map_err(|error| Format::name_allowed(error, reads_logs))
            }
            answer => answer,
        }?;
        let cli = Self {
            global: Global::from_arg_matches_mut(&mut matches)?,
            command: Command::from_arg_matches_mut(&mut matches)?,
        };
        match cli.global.format {
            Some(format) if format.is_for_logs() && !cli.command.reads_logs() => {
                Err(format.refused())
            }
            _ => Ok(cli),
        }
    }

    /// The whole command line, for a parser.
    pub fn command() -> clap::Command {
        Command::augment_subcommands(Global::command())
    }
}

/// Options of every command.
#[derive(Debug, Parser)]
#[command(name = "errkb", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, arg_required_else_help = true)]
#[command(propagate_version = true, subcommand_required = true)]
pub struct Global {
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub lang: Option<LangChoice>,
    #[arg(long, global = true, value_enum, value_name = "FORMAT")]
    pub format: Option<Format>,
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub color: Option<ColorChoice>,
    #[arg(long, global = true, value_name = "PATH")]
    pub seeds: Vec<PathBuf>,
    #[arg(long, global = true)]
    pub no_embedded: bool,
    #[arg(long, short, global = true)]
    pub quiet: bool,
    #[arg(long, short, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    #[arg(long, short, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    #[arg(long, short = 'V', global = true, action = ArgAction::Version)]
    pub version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Match(MatchArgs),
    Scan(ScanArgs),
    Run(RunArgs),
    Show(ShowArgs),
    Search(SearchArgs),
    List(ListArgs),
    Draft(DraftArgs),
    Domains(DomainsArgs),
    Stats(StatsArgs),
    Lint(LintArgs),
    Pack(PackArgs),
    Init(InitArgs),
    #[command(hide = true)]
    Measure(MeasureArgs),
}

impl Command {
    /// The names of the commands that read logs.
    const READ_LOGS: [&str; 2] = ["scan", "run"];

    /// Whether it reads logs, so that its output has the forms of CI systems too.
    fn reads_logs(&self) -> bool {
        matches!(self, Self::Scan(_) | Self::Run(_))
    }
}

/// `errkb match`
#[derive(Debug, Args)]
pub struct MatchArgs {
    #[arg(value_name = "TEXT")]
    pub text: Vec<String>,
}

/// `errkb scan`
#[derive(Debug, Args)]
pub struct ScanArgs {
    #[arg(value_name = "FILE")]
    pub paths: Vec<PathBuf>,
    #[arg(long, short = 'C', default_value_t = 2, value_name = "LINES")]
    pub context: usize,
    #[arg(long, default_value_t = 10, value_name = "COUNT")]
    pub max: usize,
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub baseline: Vec<PathBuf>,
    #[arg(long, value_name = "COUNT")]
    pub threads: Option<NonZeroU8>,
    #[arg(long, value_enum, value_name = "WHAT")]
    pub fail_on: Option<FailOn>,
}

/// `errkb run`
#[derive(Debug, Args)]
pub struct RunArgs {
    #[arg(value_name = "COMMAND", required = true, trailing_var_arg = true)]
    pub command: Vec<OsString>,
}

/// `errkb show`
#[derive(Debug, Args)]
pub struct ShowArgs {
    #[arg(value_name = "ID")]
    pub id: String,
}

/// `errkb search`
#[derive(Debug, Args)]
pub struct SearchArgs {
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    #[arg(long, default_value_t = 10, value_name = "COUNT")]
    pub max: usize,
}

/// `errkb list`
#[derive(Debug, Args)]
pub struct ListArgs {
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Option<String>,
}

/// `errkb draft`
#[derive(Debug, Args)]
pub struct DraftArgs {
    #[arg(value_name = "TEXT")]
    pub text: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub id: Option<EntryId>,
}

/// `errkb domains`
#[derive(Debug, Args)]
pub struct DomainsArgs {}

/// `errkb stats`
#[derive(Debug, Args)]
pub struct StatsArgs {}

/// `errkb lint`
#[derive(Debug, Args)]
pub struct LintArgs {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(long)]
    pub rules: bool,
    #[arg(long)]
    pub fix: bool,
}

/// `errkb pack`
#[derive(Debug, Args)]
pub struct PackArgs {
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    #[arg(long, short, value_name = "FILE")]
    pub output: PathBuf,
}

/// `errkb init`
#[derive(Debug, Args)]
pub struct InitArgs {
    #[arg(value_name = "SHELL", value_enum)]
    pub shell: Shell,
    #[arg(long, value_name = "NAME", default_value = "why", value_parser = parse_name)]
    pub name: String,
}

/// A shell that there is a hook for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

/// `errkb measure`
#[derive(Debug, Args)]
pub struct MeasureArgs {
    #[arg(long, value_name = "FILE")]
    pub errors: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub logs: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub clean: Option<PathBuf>,
}

/// The language of the output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum LangChoice {
    En,
    Zh,
    Both,
    #[default]
    Auto,
}

/// The form of the output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Human,
    Json,
    Jsonl,
    Markdown,
    Github,
    Gitlab,
    Junit,
    Sarif,
}

impl Format {
    /// Whether it is a form for a CI system, which only what logs show can have.
    #[must_use]
    pub fn is_for_logs(self) -> bool {
        matches!(self, Self::Github | Self::Gitlab | Self::Junit | Self::Sarif)
    }

    /// That a command does not have this form.
    fn refused(self) -> clap::Error {
        let mut error = clap::Error::new(ErrorKind::InvalidValue);
        let name = self.to_possible_value().map(|value| value.get_name().to_owned());
        error.insert(ContextKind::InvalidArg, ContextValue::String("--format <FORMAT>".into()));
        error.insert(ContextKind::InvalidValue, ContextValue::String(name.unwrap_or_default()));
        Self::name_allowed(error, false)
    }

    /// An error about a form names those that the command has.
    fn name_allowed(mut error: clap::Error, reads_logs: bool) -> clap::Error {
        let about = error.get(ContextKind::InvalidArg).map(ToString::to_string);
        if error.kind() == ErrorKind::InvalidValue
            && about.is_some_and(|argument| argument.starts_with("--format"))
        {
            let names = Self::value_variants()
                .iter()
                .filter(|format| reads_logs || !format.is_for_logs())
                .filter_map(|format| Some(format.to_possible_value()?.get_name().to_owned()));
            error.insert(ContextKind::ValidValue, ContextValue::Strings(names.collect()));
        }
        error
    }
}

/// What makes a scan end with code 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// An error that an entry explains, unless it only follows from another.
    Known,
    /// An error that no entry explains.
    Unknown,
    /// Either.
    Any,
    /// Nothing.
    None,
}

impl FailOn {
    /// Whether the scan fails.
    #[must_use]
    pub fn fails(self, has_known: bool, has_unknown: bool) -> bool {
        match self {
            Self::Known => has_known,
            Self::Unknown => has_unknown,
            Self::Any => has_known || has_unknown,
            Self::None => false,
        }
    }
}

/// Whether the output has colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    #[default]
    Auto,
    Always,
    Never,
}

/// Moves what is text for certain behind `--`: an argument that begins with a dash and holds
/// a space before any `=`, as a pasted line does and no option can.
#[must_use]
pub fn shelter_texts(args: Vec<OsString>) -> Vec<OsString> {
    if args.iter().any(|arg| arg == "--") || runs_a_command(&args) {
        return args;
    }
    let is_text = |arg: &OsString| {
        arg.to_str().is_some_and(|arg| {
            arg.starts_with('-')
                && arg.split('=').next().is_some_and(|name| name.contains(char::is_whitespace))
        })
    };
    let (texts, mut rest): (Vec<_>, Vec<_>) = args.into_iter().partition(is_text);
    if !texts.is_empty() {
        rest.push(OsString::from("--"));
        rest.extend(texts);
    }
    rest
}

/// Whether the call is `errkb run`: what follows is a command, in its own order.
fn runs_a_command(args: &[OsString]) -> bool {
    let mut names = args.iter().skip(1).filter_map(|arg| arg.to_str());
    names.find(|name| Command::has_subcommand(name)) == Some("run")
}
