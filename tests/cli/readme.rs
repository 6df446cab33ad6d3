//! Every example of the READMEs is run, by the shell that a reader would use.
//!
//! In a block marked `console` a line that begins with `$ ` is a command; the lines below it
//! are what it prints, `...` standing for any number of lines.

use std::process::Command;

use crate::sandbox::{Sandbox, root};

struct Example {
    command: String,
    printed: Vec<String>,
}

fn examples(text: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut is_console = false;
    for line in text.lines() {
        if line.starts_with("```") {
            is_console = line == "```console";
        } else if is_console {
            if let Some(command) = line.strip_prefix("$ ") {
                examples.push(Example { command: command.to_owned(), printed: Vec::new() });
            } else {
                let last = examples.last_mut().expect("a block begins with a command");
                last.printed.push(line.to_owned());
            }
        }
    }
    examples
}

/// Whether `lines` are what `pattern` says, `...` being any number of them.
fn fits(pattern: &[String], lines: &[&str]) -> bool {
    match pattern.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first == "..." => {
            (0..=lines.len()).any(|skipped| fits(rest, &lines[skipped..]))
        }
        Some((first, rest)) => {
            lines.split_first().is_some_and(|(line, more)| line == first && fits(rest, more))
        }
    }
}

fn run_examples(file: &str) -> usize {
    let text = std::fs::read_to_string(root().join(file)).expect("the file is there");
    let sandbox = Sandbox::new();
    let binary = std::path::Path::new(env!("CARGO_BIN_EXE_errkb"));
    let folder = binary.parent().expect("a binary lies in a folder");
    let system = std::env::var("PATH").unwrap_or_default();
    let examples = examples(&text);
    for example in &examples {
        let done = Command::new("sh")
            .arg("-c")
            .arg(&example.command)
            .env_clear()
            .env("PATH", format!("{}:{system}", folder.display()))
            .env("HOME", sandbox.folder())
            .env("LANG", "en_US.UTF-8")
            .env("COLUMNS", "80")
            .current_dir(sandbox.folder())
            .output()
            .expect("a shell can be started");
        let printed = String::from_utf8_lossy(&done.stdout).into_owned();
        let lines: Vec<&str> = printed.lines().collect();
        assert!(fits(&example.printed, &lines), "{file}: $ {}\n{printed}", example.command);
    }
    examples.len()
}

#[test]
fn the_examples_of_the_readme_run() {
    assert!(run_examples("README.md") >= 3);
}

#[test]
fn the_examples_of_the_chinese_readme_are_the_same_and_run() {
    let commands = |file: &str| -> Vec<String> {
        let text = std::fs::read_to_string(root().join(file)).expect("the file is there");
        let strip = |command: String| command.replace(" --lang zh", "");
        examples(&text).into_iter().map(|example| strip(example.command)).collect()
    };
    run_examples("README.zh.md");
    assert_eq!(commands("README.zh.md"), commands("README.md"));
}
