//! `--help`, `--version` and what is said of a call that was not understood, in the user's
//! language. The command line itself is parsed without any of this.

use std::ffi::OsString;
use std::io::Write;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, ValueEnum};
use errkb_core::escape::visible;

use crate::args::{Cli, LangChoice};
use crate::exit::Exit;
use crate::messages::{Arg, Messages, Part};
use crate::settings;
use crate::world::World;

/// Where the options that all commands share begin in the order of the help.
const SHARED_OPTIONS: usize = 100;

/// Answers a call that is no command: prints help or the version, or says what is wrong.
pub fn answer(args: &[OsString], error: &clap::Error, world: &mut World) -> Exit {
    if error.kind() == ErrorKind::DisplayVersion {
        let told = concat!("errkb ", env!("CARGO_PKG_VERSION"), "\n");
        return finish(world.stdout.write_all(told.as_bytes()).and_then(|()| world.stdout.flush()));
    }
    let langs = settings::langs(named_lang(args), &world.locales);
    let messages = Messages::new(&langs, &[Part::Main, Part::Help]);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let asked = error.kind() == ErrorKind::DisplayHelp;
            let mut command = find_command(command(&messages), args, &messages);
            command = command.term_width(settings::columns(world).min(100));
            let help = command.render_help();
            let in_color = settings::wants_color(world);
            let text = if in_color { help.ansi().to_string() } else { help.to_string() };
            let out = if asked { &mut world.stdout } else { &mut world.stderr };
            let exit = finish(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
            if asked { exit } else { Exit::Failed }
        }
        _ => {
            for index in 0..langs.len() {
                let told = explain(error, index, &messages);
                let _ = writeln!(world.stderr, "{}", visible(&told));
            }
            Exit::Failed
        }
    }
}

/// A reader who went away is no failure.
fn finish(written: std::io::Result<()>) -> Exit {
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Exit::Failed,
        _ => Exit::Found,
    }
}

/// The language that a call names, where its arguments could not be parsed as a whole.
fn named_lang(args: &[OsString]) -> LangChoice {
    let args: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    let joined = args.iter().find_map(|arg| arg.strip_prefix("--lang=").map(str::to_owned));
    let apart = args.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].to_string());
    joined.or(apart).and_then(|name| LangChoice::from_str(&name, true).ok()).unwrap_or_default()
}

/// The command whose help was asked for.
fn find_command(root: Command, args: &[OsString], messages: &Messages) -> Command {
    let named =
        args.iter().skip(1).find_map(|arg| root.find_subcommand(arg).map(Command::get_name));
    match named.map(str::to_owned) {
        Some(name) => {
            let mut root = root;
            root.build();
            let mut command = root.find_subcommand(&name).cloned().unwrap_or(root);
            // An option that all commands share can mean more to one of them.
            let shared = command.get_arguments().filter(|arg| arg.is_global_set());
            let ids: Vec<String> = shared.map(|arg| arg.get_id().to_string()).collect();
            for id in ids {
                let own = format!("help-{name}.{}", id.replace('_', "-"));
                if messages.has(&own) {
                    let text = messages.each(&own, &[]).join("\n");
                    command = command.mut_arg(id, |arg| arg.help(text));
                }
            }
            command
        }
        None => root,
    }
}

/// The command line with every text of its help put in.
#[must_use]
pub fn command(messages: &Messages) -> Command {
    let say = |id: &str| messages.each(id, &[]).join("\n");
    let mut command = localise(Cli::command(), "errkb", messages);
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| localise(sub, &name, messages));
    }
    command.subcommand_help_heading(say("help-commands")).after_help(say("help-errkb.examples"))
}

fn localise(command: Command, name: &str, messages: &Messages) -> Command {
    let say = |id: &str| messages.each(id, &[]).join("\n");
    let usage = messages.first("help-usage", &[]);
    let options = messages.get("help-options", &[]);
    let arguments = messages.get("help-arguments", &[]);
    let mut command = command
        .about(say(&format!("help-{name}")))
        .after_help(say(&format!("help-{name}.examples")))
        .help_template(format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n"));
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for (place, id) in ids.into_iter().enumerate() {
        let own = format!("help-{name}.{}", id.replace('_', "-"));
        let shared = format!("help-all.{}", id.replace('_', "-"));
        let text = if messages.has(&own) { say(&own) } else { say(&shared) };
        command = command.mut_arg(id, |arg| {
            let heading = if arg.is_positional() { &arguments } else { &options };
            let takes_value = arg.get_action().takes_values();
            // What is special to a command stands before what all commands share.
            let order = if arg.is_global_set() { SHARED_OPTIONS + place } else { place };
            arg.help(text)
                .display_order(order)
                .help_heading(heading.clone())
                .hide_possible_values(takes_value)
                .hide_default_value(takes_value)
        });
    }
    command
}

/// What is wrong with a call and what to do, in the `index`-th language.
fn explain(error: &clap::Error, index: usize, messages: &Messages) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let of = |id: &str, args: &[Arg<'_>]| messages.each(id, args).swap_remove(index);
    let id = match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        ErrorKind::MissingSubcommand => "usage-no-command",
        ErrorKind::InvalidUtf8 => "usage-not-utf8",
        _ => "usage-other",
    };
    let mut named = context(ContextKind::InvalidArg);
    if named.is_empty() {
        named = context(ContextKind::InvalidSubcommand);
    }
    let args = [
        ("argument", named.into()),
        ("value", context(ContextKind::InvalidValue).into()),
        ("other", context(ContextKind::PriorArg).into()),
        ("allowed", context(ContextKind::ValidValue).into()),
    ];
    let mut told = format!("errkb: {}{}", of("word-error", &[]), of(id, &args));
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
            .into_iter()
            .map(context)
            .find(|text| !text.is_empty());
    if let Some(suggested) = suggested {
        told.push_str("\n  ");
        told.push_str(&of("usage-suggested", &[("suggested", suggested.into())]));
    }
    if error.kind() == ErrorKind::InvalidValue && !context(ContextKind::ValidValue).is_empty() {
        told.push_str("\n  ");
        told.push_str(&of("usage-allowed", &args));
    }
    told.push_str("\n  ");
    told.push_str(&of("usage-see-help", &[]));
    told
}
