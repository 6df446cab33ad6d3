//! The hooks of `errkb init`, each in its shell, used by someone who types.

use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::sandbox::Sandbox;
use crate::terminal::{Terminal, errkb, in_sandbox};

/// A shell, as far as one differs from another.
struct Shell {
    name: &'static str,
    /// So that it reads no start-up file of this machine.
    args: &'static [&'static str],
    load: &'static str,
    /// Has the prompt show the exit code as `<code>`.
    prompt: &'static str,
    /// Has something of the user's own look at the exit code too, as `user:code`.
    other_hook: &'static str,
    strict: &'static str,
}

const BASH: Shell = Shell {
    name: "bash",
    args: &["--norc", "--noprofile", "-i"],
    load: "eval \"$(errkb init bash)\"",
    prompt: "PS1='<$?>'",
    other_hook: "PROMPT_COMMAND='echo \"user:$?\";'",
    strict: "set -u",
};

const ZSH: Shell = Shell {
    name: "zsh",
    args: &["-f", "-i"],
    load: "eval \"$(errkb init zsh)\"",
    prompt: "PROMPT='<%?>'",
    other_hook: "precmd_functions=(mine); mine() { print \"user:$?\" }",
    strict: "setopt nounset",
};

const FISH: Shell = Shell {
    name: "fish",
    args: &["--no-config", "-i"],
    load: "errkb init fish | source",
    prompt: "function fish_prompt; echo \"<$status>\"; end",
    other_hook: "function mine --on-event fish_postexec; echo \"user:$status\"; end",
    strict: "true",
};

const OFFER: &str = "`why` runs the command again";

/// Whether the shell is on this machine. Bash must be.
fn is_there(shell: &Shell) -> bool {
    shell.name == "bash" || Command::new(shell.name).arg("--version").output().is_ok()
}

/// A shell with the hook, at its first prompt; `./fail` fails and notes that it ran.
fn start(sandbox: &Sandbox, shell: &Shell, before: &[&str]) -> Terminal {
    let line = "echo ran >> runs\necho 'demo: cannot write /a: disk full'\nexit 3\n";
    let path = sandbox.write("fail", format!("#!/bin/sh\n{line}"));
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("it is ours");
    let mut terminal = Terminal::start(in_sandbox(sandbox, shell.name).args(shell.args));
    terminal.send(&format!("{}\r", shell.prompt));
    terminal.wait_for("<0>");
    for line in before.iter().chain(&[shell.load]) {
        terminal.send(&format!("{line}\r"));
        terminal.wait_for("<0>");
    }
    terminal
}

/// Types a line; what is shown until the prompt comes with this code.
fn enter(terminal: &mut Terminal, line: &str, code: i32) -> String {
    terminal.send(&format!("{line}\r"));
    terminal.wait_for(&format!("<{code}>"))
}

fn runs(sandbox: &Sandbox) -> usize {
    std::fs::read_to_string(sandbox.folder().join("runs")).unwrap_or_default().lines().count()
}

fn walk_through(shell: &Shell) {
    if !is_there(shell) {
        return;
    }
    let sandbox = Sandbox::new();
    // Loaded twice, which is as good as once.
    let mut terminal = start(&sandbox, shell, &[shell.strict, shell.other_hook, shell.load]);
    let shown = enter(&mut terminal, "why", 1);
    assert!(shown.contains("no command has failed yet"), "{shown}");
    assert!(!shown.contains(OFFER), "{shown}");

    let shown = enter(&mut terminal, "./fail", 3);
    assert_eq!(shown.matches(OFFER).count(), 1, "{shown}");
    assert!(shown.contains("exit code 3") && shown.contains("user:3"), "{shown}");
    assert_eq!(runs(&sandbox), 1, "nothing runs again by itself");

    terminal.send("why\r");
    terminal.wait_for("runs again: ./fail");
    terminal.wait_for("[Y/n]");
    terminal.send("n\r");
    terminal.wait_for("<1>");
    assert_eq!(runs(&sandbox), 1, "not without consent");

    terminal.send("why\r");
    terminal.wait_for("[Y/n]");
    terminal.send("\r");
    terminal.wait_for("demo/disk-full");
    let shown = terminal.wait_for("<3>");
    assert!(!shown.contains(OFFER), "{shown}");
    assert_eq!(runs(&sandbox), 2);
    let shown = enter(&mut terminal, "why -y", 3);
    assert!(shown.contains("demo/disk-full") && !shown.contains("[Y/n]"), "{shown}");

    // What is no failure.
    let shown = enter(&mut terminal, "true", 0);
    assert!(shown.contains("user:0") && !shown.contains(OFFER), "{shown}");
    let shown = enter(&mut terminal, "echo 'a|b' | grep none", 1);
    assert!(!shown.contains(OFFER), "{shown}");
    terminal.send("sh -c 'echo wait\"\"ing; exec cat'\r");
    terminal.wait_for("waiting");
    terminal.send("\u{3}");
    let shown = terminal.wait_for("<130>");
    assert!(!shown.contains(OFFER), "{shown}");
    // The last failure is still that of `./fail`.
    terminal.send("why\r");
    terminal.wait_for("runs again: ./fail");
    terminal.wait_for("[Y/n]");
    terminal.send("n\r");
    terminal.wait_for("<1>");

    let shown = enter(&mut terminal, "alias f=./fail", 0);
    assert!(!shown.contains(OFFER), "{shown}");
    for complaint in ["unbound", "not set", "not found", "syntax"] {
        assert!(!terminal.text().contains(complaint), "{}", terminal.text());
    }
    terminal.send("exit\r");
    assert!(terminal.end().0.is_some());
}

#[test]
fn bash_offers_an_answer() {
    walk_through(&BASH);
}

#[test]
fn zsh_offers_an_answer() {
    walk_through(&ZSH);
}

#[test]
fn fish_offers_an_answer() {
    walk_through(&FISH);
}

#[test]
fn aliases_come_along() {
    for shell in [BASH, ZSH].iter().filter(|shell| is_there(shell)) {
        let sandbox = Sandbox::new();
        let mut terminal = start(&sandbox, shell, &["alias f='./fail it'"]);
        let shown = enter(&mut terminal, "f", 3);
        assert!(shown.contains(OFFER), "{}: {shown}", shell.name);
        let shown = enter(&mut terminal, "why -y", 3);
        assert!(shown.contains("demo/disk-full"), "{}: {shown}", shell.name);
    }
}

#[test]
fn a_command_that_bash_did_not_note_is_not_mistaken_for_another() {
    let sandbox = Sandbox::new();
    let mut terminal = start(&sandbox, &BASH, &["HISTCONTROL=ignoreboth"]);
    enter(&mut terminal, "echo harmless", 0);
    // A space before it keeps it out of the history.
    let shown = enter(&mut terminal, " ./fail", 3);
    assert!(!shown.contains(OFFER), "{shown}");
    let shown = enter(&mut terminal, "why", 1);
    assert!(shown.contains("no command has failed yet"), "{shown}");
    enter(&mut terminal, "./fail", 3);
    // Nothing was run: the code is still the old one, and has been told.
    let shown = enter(&mut terminal, "", 3);
    assert!(!shown.contains(OFFER), "{shown}");
}

#[test]
fn a_strict_shell_survives() {
    for (shell, strict) in [(BASH, "set -e"), (ZSH, "setopt errexit")] {
        if is_there(&shell) {
            let sandbox = Sandbox::new();
            let mut terminal = start(&sandbox, &shell, &[strict]);
            // Not zero, though nothing that `set -e` minds.
            enter(&mut terminal, "! true", 1);
            enter(&mut terminal, "true", 0);
        }
    }
}

#[test]
fn each_hook_is_free_of_syntax_errors_in_either_language() {
    let sandbox = Sandbox::new();
    for shell in [BASH, ZSH, FISH].iter().filter(|shell| is_there(shell)) {
        for lang in ["en", "zh", "both"] {
            let args = ["init", shell.name, "--lang", lang, "--name", "what-now"];
            let hook = sandbox.errkb(args).run().code(0).out();
            let path = sandbox.write("hook", &hook);
            let checked = Command::new(shell.name).arg("-n").arg(path).output().expect("it runs");
            let told = String::from_utf8_lossy(&checked.stderr);
            assert!(checked.status.success() && told.is_empty(), "{} {lang}: {told}", shell.name);
        }
    }
}

#[test]
fn each_hook_tells_what_it_cannot_do_and_leaves_no_gap() {
    let sandbox = Sandbox::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let hook = sandbox.errkb(["init", shell]).run().code(0).out();
        let head: String = hook.lines().take_while(|line| line.starts_with('#')).collect();
        assert!(head.contains("changes twice"), "{head}");
        assert!(hook.contains(&format!("errkb init {shell}")), "{hook}");
        for gap in ["@OFFER@", "@NOTHING@", "@AGAIN@", "@ASK@", "@NAME@", "@FUNCTION@", "init-"] {
            assert!(!hook.contains(gap), "{gap} in {hook}");
        }
        let zh = sandbox.errkb(["init", shell, "--lang", "zh"]).run().code(0).out();
        assert!(zh.contains("副作用") && zh.contains("重新运行"), "{zh}");
    }
}

#[test]
fn a_name_must_be_one() {
    let sandbox = Sandbox::new();
    for name in ["", "a b", "x;y", "$(x)", "1st", "错误"] {
        let option = format!("--name={name}");
        let err = sandbox.errkb(["init", "bash", &option]).run().code(2).err();
        assert!(err.contains("is no value for"), "{name}: {err}");
    }
}

#[test]
fn whoever_looks_at_a_hook_is_told_what_to_do_with_it() {
    let sandbox = Sandbox::new();
    let (code, shown) = Terminal::start(errkb(&sandbox).args(["init", "zsh"])).end();
    assert_eq!(code, Some(0));
    assert!(shown.contains("to use this hook, write in ~/.zshrc: eval"), "{shown}");
    assert_eq!(sandbox.errkb(["init", "zsh"]).run().code(0).err(), "");
}
