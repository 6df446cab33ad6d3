//! What GitHub's runner takes for commands, by its own two rules: a line that begins with
//! `::` behind any white space, and a line that holds `##[` anywhere; a name that it does not
//! know is text. Written from the runner's `ActionCommand`, not from what errkb writes.

use std::collections::BTreeMap;

const NAMES: [&str; 17] = [
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "internal-set-repo-path",
    "notice",
    "remove-matcher",
    "save-state",
    "set-env",
    "set-output",
    "stop-commands",
    "warning",
    "section",
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    pub name: String,
    pub properties: BTreeMap<String, String>,
    pub data: String,
}

/// The commands of an output, in order.
pub fn commands(output: &str) -> Vec<Command> {
    output.lines().filter_map(|line| new_form(line).or_else(|| old_form(line))).collect()
}

fn new_form(line: &str) -> Option<Command> {
    let (head, data) = line.trim_start().strip_prefix("::")?.split_once("::")?;
    command(head, ',', data)
}

fn old_form(line: &str) -> Option<Command> {
    let (head, data) = line.split_once("##[")?.1.split_once(']')?;
    command(head, ';', data)
}

fn command(head: &str, separator: char, data: &str) -> Option<Command> {
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let name = name.to_ascii_lowercase();
    let pairs = properties.trim().split(separator).filter_map(|pair| pair.split_once('='));
    let properties = pairs.map(|(name, value)| (name.to_owned(), unescape(value))).collect();
    NAMES.contains(&name.as_str()).then(|| Command { name, properties, data: unescape(data) })
}

fn unescape(text: &str) -> String {
    [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
        .into_iter()
        .fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

#[test]
fn it_reads_what_the_runner_reads() {
    let read = commands("a ::error::b\n \t::ERROR file=a%2Cb,line=7::c%0A%25d\nx ##[group]y\n");
    let names: Vec<&str> = read.iter().map(|command| command.name.as_str()).collect();
    assert_eq!(names, ["error", "group"]);
    assert_eq!(read[0].properties["file"], "a,b");
    assert_eq!((read[0].data.as_str(), read[1].data.as_str()), ("c\n%d", "y"));
}
