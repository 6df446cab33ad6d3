//! A file is written in the one canonical way.

use crate::entry::Text;
use crate::lint::canonical_form;
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "canonical-form",
    about: Text {
        en: "A file is in canonical form: fields in their order, two spaces of indentation, a line feed at the end. `--fix` writes it so.",
        zh: Some(
            "文件采用规范格式：字段按固定顺序，缩进两个空格，以换行结尾。`--fix` 会照此改写。",
        ),
    },
    is_fixable: true,
    check,
};

fn check(document: &Document, _: &Scope<'_>, faults: &mut Faults<'_>) {
    let form = canonical_form(&document.text);
    let Some(form) = form.filter(|form| *form != document.text) else {
        return;
    };
    let same = document.text.lines().zip(form.lines()).take_while(|(a, b)| a == b).count();
    faults.push(same + 1, 1, &[]);
}
