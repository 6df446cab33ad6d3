//! Text to words: runs of letters and digits in lower case, Chinese as pairs of characters.

/// The words of a text, in order. A run of Chinese characters, which has no spaces to cut
/// at, gives each pair of neighbours (a single one gives itself).
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_token(text, |word| words.push(word.to_owned()));
    words
}

/// The same, one by one.
pub fn each_token(text: &str, mut take: impl FnMut(&str)) {
    let mut word = String::new();
    let mut before: Option<char> = None;
    let mut is_paired = false;
    for character in text.chars().chain(std::iter::once(' ')) {
        let is_han = is_ideograph(character);
        if let Some(first) = before
            && (is_han || !is_paired)
        {
            let pair = [first, character];
            word.extend(if is_han { &pair[..] } else { &pair[..1] });
            take(&word);
            word.clear();
        }
        is_paired = is_han && before.is_some();
        before = is_han.then_some(character);
        if !is_han && character.is_alphanumeric() {
            if character.is_ascii() {
                word.push(character.to_ascii_lowercase());
            } else {
                word.extend(character.to_lowercase());
            }
        } else if !word.is_empty() {
            take(&word);
            word.clear();
        }
    }
}

fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_pairs_of_ideographs() {
        assert_eq!(
            tokens("No module named 'Torch2': 找不到模块 a错b"),
            ["no", "module", "named", "torch2", "找不", "不到", "到模", "模块", "a", "错", "b"],
        );
        assert_eq!(tokens("错"), ["错"]);
        assert_eq!(tokens("错误ÀB"), ["错误", "àb"]);
    }
}
