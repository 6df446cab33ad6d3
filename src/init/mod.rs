//! The hooks that a shell loads from `errkb init`, with our messages put in.

use crate::args::Shell;
use crate::messages::Messages;

/// What a shell needs to be told otherwise than another.
struct Dialect {
    hook: &'static str,
    /// What stands for a value in the format of a message.
    value: &'static str,
    quote: fn(&str) -> String,
    /// How the hook gets into the shell, and the file where that is written.
    load: (&'static str, &'static str),
}

impl Dialect {
    fn of(shell: Shell) -> Self {
        match shell {
            Shell::Bash => Self {
                hook: include_str!("bash.sh"),
                value: "%s",
                quote: quote_posix,
                load: ("eval \"$(errkb init bash)\"", "~/.bashrc"),
            },
            Shell::Zsh => Self {
                hook: include_str!("zsh.zsh"),
                value: "%s",
                quote: quote_posix,
                load: ("eval \"$(errkb init zsh)\"", "~/.zshrc"),
            },
            Shell::Fish => Self {
                hook: include_str!("fish.fish"),
                value: "%s",
                quote: quote_fish,
                load: ("errkb init fish | source", "~/.config/fish/config.fish"),
            },
            Shell::Powershell => Self {
                hook: include_str!("powershell.ps1"),
                value: "{0}",
                quote: quote_powershell,
                load: ("errkb init powershell | Out-String | Invoke-Expression", "$PROFILE"),
            },
        }
    }
}

/// The hook of a shell; its function for the user is called `name`.
#[must_use]
pub fn hook(shell: Shell, name: &str, messages: &Messages) -> String {
    let dialect = Dialect::of(shell);
    let (load, file) = dialect.load;
    let args = [("name", name.into()), ("load", load.into()), ("file", file.into())];
    let mut text = String::new();
    let mut heads = messages.each("init-head", &args);
    heads.extend(match shell {
        Shell::Powershell => messages.each("init-limits-powershell", &args),
        _ => messages.each("init-limits", &args),
    });
    for line in heads.iter().flat_map(|head| head.lines()) {
        text.push_str(format!("# {line}").trim_end());
        text.push('\n');
    }
    let say = |id: &str| {
        let args = [("name", name.into()), ("code", dialect.value.into())];
        let told = format!("errkb: {}", messages.get(id, &args));
        (dialect.quote)(&told)
    };
    let again = messages.get("init-again", &[("command", dialect.value.into())]);
    let name_in_text = match shell {
        Shell::Powershell => (dialect.quote)(name),
        _ => name.to_owned(),
    };
    text + &dialect
        .hook
        .replace("@OFFER@", &say("init-offer"))
        .replace("@NOTHING@", &say("init-nothing"))
        .replace("@AGAIN@", &(dialect.quote)(&format!("errkb: {again}")))
        .replace("@ASK@", &(dialect.quote)(&messages.get("init-ask", &[])))
        .replace("@FUNCTION@", name)
        .replace("@NAME@", &name_in_text)
}

/// How the hook gets into the shell, and the file where that is written.
#[must_use]
pub fn load(shell: Shell) -> (&'static str, &'static str) {
    Dialect::of(shell).load
}

/// A name that every shell takes for a function.
///
/// # Errors
///
/// If it is none.
pub fn parse_name(name: &str) -> Result<String, &'static str> {
    let is_letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    let is_name = name.starts_with(is_letter)
        && name.chars().all(|c| is_letter(c) || c.is_ascii_digit() || c == '-');
    if is_name { Ok(name.to_owned()) } else { Err("not the name of a function") }
}

fn quote_posix(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn quote_fish(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

/// Typographic quotes end a text too.
fn quote_powershell(text: &str) -> String {
    let mut quoted = String::from("'");
    for c in text.chars() {
        if matches!(c, '\'' | '‘' | '’' | '‚' | '‛') {
            quoted.push(c);
        }
        quoted.push(c);
    }
    quoted.push('\'');
    quoted
}
