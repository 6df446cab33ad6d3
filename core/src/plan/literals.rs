//! The literals that a match cannot do without.
//!
//! A regex is read as alternatives, each a sequence of literals with gaps between them:
//! `cannot (?:open|read) '[^']+'` as `cannot open '…'` or `cannot read '…'`. The idea is that
//! of required atoms (Russ Cox, "Regular Expression Matching with a Trigram Index", 2012).

use regex_syntax::hir::{Class, Hir, HirKind};

/// The least length in bytes of a literal that is worth looking for.
pub const MIN_LITERAL: usize = 4;

/// How many alternatives a branch of a regex may have before some of what it spells is let go.
const MAX_ALTERNATIVES: usize = 48;

/// How many branches as large as that a regex may have.
const MAX_BRANCHES: usize = 8;

/// How many characters a class may have to be written out.
const MAX_CLASS: usize = 4;

/// How many nodes of the tree may be looked at, the same one counted as often as it is: no
/// pattern, however it is nested, takes longer than this.
const BUDGET: u32 = 20_000;

/// A string that stands in every match of an alternative.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal {
    /// Its bytes, in lower case if it folds.
    pub bytes: Vec<u8>,
    /// Whether it stands for every ASCII case of itself.
    pub folds: bool,
}

/// Literals that stand in a match in this order; one at least has [`MIN_LITERAL`] bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alternative {
    /// The literals; where the first line of a match has one that is long enough, those of
    /// the first line alone.
    pub literals: Vec<Literal>,
    /// Whether a match may begin on an earlier line than its literals.
    pub looks_back: bool,
}

/// The alternatives of a regex; none where one of them would have no literal to look for.
/// `spans_lines` says that a match may go on behind the end of a line.
pub(super) fn alternatives(tree: &Hir, spans_lines: bool) -> Vec<Alternative> {
    let mut found = Vec::new();
    for branch in branches(tree) {
        let ways = of_branch(branch, spans_lines);
        if worst(&ways) == 0 || found.len() > MAX_BRANCHES * MAX_ALTERNATIVES {
            return Vec::new();
        }
        found.extend(ways);
    }
    found.sort();
    found.dedup();
    found
}

/// The branches of a regex that is an alternation as a whole; itself where it is none.
fn branches(tree: &Hir) -> &[Hir] {
    match tree.kind() {
        HirKind::Alternation(parts) => parts,
        HirKind::Capture(capture) => branches(&capture.sub),
        _ => std::slice::from_ref(tree),
    }
}

/// The fewest alternatives that are rare enough. What leads to many, small classes and what
/// is optional, is spelled only where the rest is too little.
fn of_branch(tree: &Hir, spans_lines: bool) -> Vec<Alternative> {
    let mut best = Vec::new();
    for (spells_classes, spells_options) in [(false, false), (true, false), (true, true)] {
        let mut reader = Reader { budget: BUDGET, spells_classes, spells_options };
        let ways = reader.read(tree).into_iter();
        let ways: Vec<Alternative> = ways.map(|way| way.into_alternative(spans_lines)).collect();
        if worst(&ways) > worst(&best) {
            best = ways;
        }
        if worst(&best) >= Alternative::ENOUGH {
            break;
        }
    }
    best
}

fn worst(alternatives: &[Alternative]) -> usize {
    alternatives.iter().map(Alternative::worth).min().unwrap_or(0)
}

impl Alternative {
    /// Past this an alternative is rare enough.
    const ENOUGH: usize = 24;

    /// How rare its rarest literal is in the logs of this world, by a rough guess; 0 where
    /// none is long enough.
    fn worth(&self) -> usize {
        self.literals.iter().map(Literal::worth).max().unwrap_or(0)
    }
}

impl Literal {
    fn worth(&self) -> usize {
        if self.bytes.len() < MIN_LITERAL {
            return 0;
        }
        let rarity = |byte: &u8| if b" eatinorsl".contains(byte) { 2 } else { 3 };
        self.bytes.iter().map(rarity).sum()
    }
}

/// One way through a regex: literals, and gaps where anything may stand.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sequence(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(Literal),
    Gap {
        /// Whether a line may end in it.
        feeds: bool,
    },
}

impl Sequence {
    /// A gap in the place of `tree`.
    fn gap(tree: &Hir) -> Self {
        Self(vec![Piece::Gap { feeds: may_feed(tree) }])
    }

    fn feeds(&self) -> bool {
        self.0.iter().any(|piece| match piece {
            Piece::Text(literal) => literal.bytes.contains(&b'\n'),
            Piece::Gap { feeds } => *feeds,
        })
    }

    fn text(bytes: &[u8], folds: bool) -> Self {
        Self(vec![Piece::Text(Literal { bytes: bytes.to_vec(), folds })])
    }

    fn then(&self, next: &Self) -> Self {
        let mut whole = Self(Vec::with_capacity(self.0.len() + next.0.len()));
        whole.0.extend_from_slice(&self.0);
        whole.push(next);
        whole
    }

    fn push(&mut self, next: &Self) {
        let pieces = &mut self.0;
        for piece in &next.0 {
            match (pieces.last_mut(), piece) {
                (Some(Piece::Gap { feeds }), Piece::Gap { feeds: more }) => *feeds |= more,
                (Some(Piece::Text(known)), Piece::Text(more)) => {
                    known.bytes.extend_from_slice(&more.bytes);
                    known.folds |= more.folds;
                }
                _ => pieces.push(piece.clone()),
            }
        }
    }

    /// The literals of two bytes or more. Line feeds part them, so that each stands within
    /// one line.
    fn into_alternative(self, spans_lines: bool) -> Alternative {
        let mut literals = Vec::new();
        let mut on_first_line = None;
        for piece in self.0 {
            let literal = match piece {
                Piece::Text(literal) => literal,
                Piece::Gap { feeds: true } if spans_lines => {
                    on_first_line.get_or_insert(literals.len());
                    continue;
                }
                Piece::Gap { .. } => continue,
            };
            for (place, part) in literal.bytes.split(|&byte| byte == b'\n').enumerate() {
                if place > 0 {
                    on_first_line.get_or_insert(literals.len());
                }
                for part in part.split(|&byte| byte == b'\r').filter(|part| part.len() > 1) {
                    let mut bytes = part.to_vec();
                    if literal.folds {
                        bytes.make_ascii_lowercase();
                    }
                    literals.push(Literal { bytes, folds: literal.folds });
                }
            }
        }
        let count = on_first_line.unwrap_or(literals.len());
        let is_enough = literals[..count].iter().any(|literal| literal.bytes.len() > MIN_LITERAL);
        if is_enough {
            literals.truncate(count);
        }
        let looks_back = !is_enough && on_first_line.is_some();
        Alternative { literals, looks_back }
    }
}

/// Whether a line feed may be among what a node matches.
fn may_feed(tree: &Hir) -> bool {
    match tree.kind() {
        HirKind::Empty | HirKind::Look(_) => false,
        HirKind::Literal(literal) => literal.0.contains(&b'\n'),
        HirKind::Class(Class::Unicode(class)) => {
            class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&'\n'))
        }
        HirKind::Class(Class::Bytes(class)) => {
            class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&b'\n'))
        }
        HirKind::Repetition(repetition) => may_feed(&repetition.sub),
        HirKind::Capture(capture) => may_feed(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().any(may_feed),
    }
}

/// Reads sequences off a tree.
struct Reader {
    budget: u32,
    spells_classes: bool,
    spells_options: bool,
}

impl Reader {
    fn read(&mut self, tree: &Hir) -> Vec<Sequence> {
        let Some(left) = self.budget.checked_sub(1) else { return vec![Sequence::gap(tree)] };
        self.budget = left;
        match tree.kind() {
            HirKind::Empty | HirKind::Look(_) => vec![Sequence(Vec::new())],
            HirKind::Literal(literal) => vec![Sequence::text(&literal.0, false)],
            HirKind::Class(class) => class_texts(class)
                .filter(|texts| self.spells_classes || texts.len() == 1)
                .unwrap_or_else(|| vec![Sequence::gap(tree)]),
            HirKind::Capture(capture) => self.read(&capture.sub),
            HirKind::Repetition(repetition) => {
                match (repetition.min, repetition.max) {
                    (0, Some(1)) if self.spells_options => {
                        let mut ways = self.read(&repetition.sub);
                        ways.push(Sequence(Vec::new()));
                        ways
                    }
                    (0, _) => vec![Sequence::gap(tree)],
                    (1, Some(1)) => self.read(&repetition.sub),
                    // The first round stands right behind what comes before.
                    _ => {
                        let ways = self.read(&repetition.sub);
                        ways.iter().map(|way| way.then(&Sequence::gap(tree))).collect()
                    }
                }
            }
            HirKind::Alternation(parts) => {
                let ways: Vec<Sequence> = parts.iter().flat_map(|part| self.read(part)).collect();
                if ways.len() > MAX_ALTERNATIVES { vec![Sequence::gap(tree)] } else { ways }
            }
            HirKind::Concat(parts) => {
                let mut ways = vec![Sequence(Vec::new())];
                for part in parts {
                    let next = self.read(part);
                    ways = join(ways, &next);
                }
                ways
            }
        }
    }
}

/// Every way of `before` with every way of `next` behind it. Where those would be too many,
/// the less telling of the two becomes a gap.
fn join(mut before: Vec<Sequence>, next: &[Sequence]) -> Vec<Sequence> {
    let product = |before: &[Sequence], next: &[Sequence]| {
        before.iter().flat_map(|way| next.iter().map(|more| way.then(more))).collect()
    };
    let worth = |ways: &[Sequence]| {
        let alternatives: Vec<_> =
            ways.iter().map(|way| way.clone().into_alternative(false)).collect();
        (worst(&alternatives).min(Alternative::ENOUGH), std::cmp::Reverse(ways.len()))
    };
    let gap = |ways: &[Sequence]| {
        [Sequence(vec![Piece::Gap { feeds: ways.iter().any(Sequence::feeds) }])]
    };
    if let [only] = next {
        for way in &mut before {
            way.push(only);
        }
        before
    } else if before.len() * next.len() <= MAX_ALTERNATIVES {
        product(&before, next)
    } else if worth(&before) >= worth(next) {
        product(&before, &gap(next))
    } else {
        product(&gap(&before), next)
    }
}

/// The characters of a small class; the two cases of one letter are one text that folds.
fn class_texts(class: &Class) -> Option<Vec<Sequence>> {
    let Class::Unicode(class) = class else { return None };
    let mut characters: Vec<char> = Vec::new();
    for range in class.ranges() {
        for character in range.start()..=range.end() {
            characters.push(character);
            if characters.len() > MAX_CLASS {
                return None;
            }
        }
    }
    let has = |character: char| characters.contains(&character);
    let texts = characters.iter().filter_map(|&character| {
        let is_pair = character.is_ascii_alphabetic()
            && has(character.to_ascii_lowercase())
            && has(character.to_ascii_uppercase());
        let mut buffer = [0; 4];
        let bytes = character.encode_utf8(&mut buffer).as_bytes();
        match is_pair {
            true if character.is_ascii_uppercase() => None,
            folds => Some(Sequence::text(bytes, folds)),
        }
    });
    Some(texts.collect()).filter(|texts: &Vec<_>| !texts.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pattern: &str) -> Vec<String> {
        let tree = super::super::parse_pattern(pattern).expect("the pattern is valid");
        let show = |literal: &Literal| {
            let text = String::from_utf8_lossy(&literal.bytes).into_owned();
            if literal.folds { format!("(?i){text}") } else { text }
        };
        alternatives(&tree, pattern.contains("\\n"))
            .iter()
            .map(|way| way.literals.iter().map(show).collect::<Vec<_>>().join("…"))
            .collect()
    }

    #[test]
    fn alternatives_are_literals_with_gaps() {
        assert_eq!(read("No module named '([\\w.]+)'"), ["No module named '"]);
        assert_eq!(read("(?:alpha|beta4): \\d+ end"), ["alpha: … end", "beta4: … end"]);
        assert_eq!(
            read("can(?:not|'t) open '[^']+' now"),
            ["can't open '…' now", "cannot open '…' now"]
        );
        assert_eq!(read("[‘']x1y2[’']").len(), 4);
        assert_eq!(read("(?:abcd)+"), ["abcd"]);
        assert_eq!(read("e: ab\\w+|e: cd\\w+"), ["e: ab", "e: cd"]);
        assert_eq!(read("one line\\r?\\n +next line"), ["one line"]);
        assert_eq!(read("one\\s*\\n +next line"), ["one…next line"]);
    }

    #[test]
    fn what_has_no_literal_has_no_alternative() {
        for pattern in ["a.*b", "(?:long literal)?", "(?:abcd|e)", "", "\\w+\\d{4}"] {
            assert_eq!(read(pattern), Vec::<String>::new(), "{pattern}");
        }
    }

    #[test]
    fn an_option_is_spelled_where_the_rest_is_too_short() {
        assert_eq!(read("no '?pkg"), ["no 'pkg", "no pkg"]);
        assert_eq!(read("No module named '?pkg_resources"), ["No module named …pkg_resources"]);
    }

    #[test]
    fn case_is_folded_and_unicode_folding_kept_in_the_alternatives() {
        assert_eq!(read("(?i)Fatal: x"), ["(?i)fatal: x"]);
        assert_eq!(read("[Ee]xit status"), ["(?i)exit status"]);
        // `(?i)k` also matches the Kelvin sign, `(?i)s` the long s.
        let found = read("(?i)task1");
        assert!(found.contains(&String::from("(?i)task1")));
        assert!(found.contains(&String::from("(?i)ta\u{17f}\u{212a}1")));
    }

    #[test]
    fn a_hostile_pattern_takes_no_longer_than_its_budget() {
        let nested =
            (0..40).fold(String::from("x\\w"), |inner, _| format!("(?:a{inner}|b\\w)c\\w"));
        assert_eq!(read(&nested), Vec::<String>::new());
        assert_eq!(read(&"(?:a\\w|b\\d)".repeat(60)), Vec::<String>::new());
    }
}
