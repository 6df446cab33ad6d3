use super::*;

/// Patterns with their tables.
struct Sections {
    tables: [Vec<u8>; tables::SECTIONS],
    keys: [Vec<u8>; keys::SECTIONS],
}

impl Sections {
    fn of(patterns: &[&str]) -> Self {
        let patterns: Vec<_> =
            patterns.iter().map(|p| Some(Pattern::new(p).expect("it is valid"))).collect();
        let tables = tables::build(&patterns);
        let view = Tables::new(tables.each_ref().map(Vec::as_slice)).expect("they fit");
        let keys = Keys::of_tables(&view, Rarity::prior()).sections();
        Self { tables, keys }
    }

    fn matcher(&self) -> Matcher<'_> {
        let tables = Tables::new(self.tables.each_ref().map(Vec::as_slice)).expect("they fit");
        let keys = Keys::in_place(self.keys.each_ref().map(Vec::as_slice)).expect("they fit");
        Matcher::new([(tables, keys, 0)])
    }
}

fn find(matcher: &Matcher<'_>, text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    matcher.matches_into(text.as_bytes(), &mut Scratch::default(), &mut found);
    found.into_iter().map(|hit| (hit.entry, text[hit.span].to_owned())).collect()
}

#[test]
fn one_match_a_line_and_entry_in_order() {
    let sections = Sections::of(&["^fatal: \\w+", "\\b\\d+$", "gone\\s+missing"]);
    assert_eq!(
        find(&sections.matcher(), "x fatal: no\nfatal: one fatal: two\nport 80\ngone\nmissing"),
        [(0, "fatal: one".to_owned()), (1, "80".to_owned())],
    );
}

#[test]
fn a_spelled_line_feed_sees_the_lines_behind() {
    let sections =
        Sections::of(&["Caused by:\\n(?P<indent> +)(?P<cause>.+)", "\\w+ *\\n+ending here"]);
    let matcher = sections.matcher();
    let text = "a\nCaused by:\n  disk full\nb\n\nending here";
    let found = find(&matcher, text);
    assert_eq!(found[0], (0, "Caused by:\n  disk full".to_owned()));
    assert_eq!(found[1], (1, "b\n\nending here".to_owned()));
    let hit = Match { span: 2..24, entry: 0, literal_bytes: 0 };
    let groups = matcher.groups(text.as_bytes(), &hit, &mut Scratch::default());
    let named = named(text.as_bytes(), ["indent", "cause"].into_iter(), &groups);
    assert_eq!(named["cause"], "disk full");
    // Not from further away than the lines that a block has.
    let far = format!("b{}ending here", "\n".repeat(BLOCK_LINES + 1));
    assert_eq!(find(&matcher, &far), []);
    let near = format!("b{}ending here", "\n".repeat(BLOCK_LINES));
    assert_eq!(find(&matcher, &near).len(), 1);
}

#[test]
fn layers_are_found_in_one_order_and_tuning_changes_nothing() {
    let first = Sections::of(&["alpha one", "error: \\w+", "beta$"]);
    let second = Sections::of(&["error: no such \\w+", "four", "\\d\\d"]);
    let (a, b) = (first.matcher(), second.matcher());
    let layers = [a, b].into_iter().zip([0, 3]).map(|(matcher, number)| {
        let layer = &matcher.layers[0];
        (layer.tables, matcher.passes[0].keys.clone(), number)
    });
    let mut matcher = Matcher::new(layers);
    let text = "alpha one\nerror: no such thing, error: four 44\nxfour beta";
    let found = find(&matcher, text);
    let entries: Vec<_> = found.iter().map(|(entry, _)| *entry).collect();
    assert_eq!(entries, [0, 1, 3, 4, 5, 4, 2]);
    matcher.tune(Rarity::of_sample(text.as_bytes()));
    assert_eq!(find(&matcher, text), found);
}

#[test]
fn a_raw_line_is_seen_without_its_stamp_and_return() {
    let sections = Sections::of(&["^error: gone$"]);
    let text = b"2024-07-16T20:34:28.4532359Z error: gone\r\n";
    let mut found = Vec::new();
    sections.matcher().lines_into(text, &mut Scratch::default(), &mut found);
    assert_eq!(found, [Match { span: 29..40, entry: 0, literal_bytes: 11 }]);
}

#[test]
fn alternatives_of_a_group_fill_its_name() {
    let sections = Sections::of(&["cannot stat '(?P<path>[^']+)'|无法获取 '(?P<path_2>[^']+)'"]);
    let text = "无法获取 'a b'".as_bytes();
    let hit = Match { span: 0..text.len(), entry: 0, literal_bytes: 0 };
    let groups = sections.matcher().groups(text, &hit, &mut Scratch::default());
    assert_eq!(named(text, ["path", "path_2"].into_iter(), &groups)["path"], "a b");
    assert_eq!(base_name("sha_256x"), "sha_256x");
    assert_eq!(base_name("_2"), "_2");
}

#[test]
fn a_line_full_of_one_key_is_confirmed_once() {
    let sections = Sections::of(&["error: \\d"]);
    let text = format!("{}x\nerror: 1", "error: ".repeat(50_000));
    assert_eq!(find(&sections.matcher(), &text), [(0, "error: 1".to_owned())]);
}
