//! Text to words: runs of letters and digits in lower case, Chinese as pairs of characters.

/// The words of a text, in order. A run of Chinese characters, which has no spaces to cut
/// at, gives each pair of neighbours (a single one gives itself).
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut han: Vec<char> = Vec::new();
    for character in text.chars().chain(std::iter::once(' ')) {
        let is_han = is_ideograph(character);
        if !is_han {
            match han.as_slice() {
                [] => {}
                [single] => words.push(single.to_string()),
                run => words.extend(run.windows(2).map(|pair| pair.iter().collect::<String>())),
            }
            han.clear();
        }
        if is_han || !character.is_alphanumeric() {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            if is_han {
                han.push(character);
            }
        } else {
            word.extend(character.to_lowercase());
        }
    }
    words
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
    }
}
