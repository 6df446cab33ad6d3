//! No text names a real person's folder.

use crate::entry::Text;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "private-path",
    about: Text {
        en: "No text names a real person's folder: a home folder is written `/home/user`, and root's not at all.",
        zh: Some("文本中不出现真实用户的目录：家目录一律写作 `/home/user`，不写 root 的家目录。"),
    },
    is_fixable: false,
    check,
};

/// Where systems keep home folders.
const HOMES: [&str; 4] = ["/home/", "/Users/", "C:\\Users\\", "/root/"];

/// Names that stand for nobody, and the accounts of CI systems.
const NOBODY: [&str; 8] = ["user", "me", "you", "runner", "jenkins", "vsts", "circleci", "travis"];

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    document.visit(|place, value| {
        if let Some(path) = value.as_str().filter(|_| place != "regex").and_then(find_private) {
            faults.at(place, &[("path", &path)]);
        }
    });
}

fn find_private(text: &str) -> Option<String> {
    HOMES.iter().find_map(|home| {
        text.match_indices(home).find_map(|(at, _)| {
            let name: String = text[at + home.len()..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
                .collect();
            // In a URL, in an environment or behind a placeholder it is no home folder.
            let is_inside = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.');
            let is_nobody =
                *home != "/root/" && (name.is_empty() || NOBODY.contains(&&*name.to_lowercase()));
            (!is_inside && !is_nobody).then(|| format!("{home}{name}"))
        })
    })
}
