//! What a terminal or a log can show.

/// The start of a text, on one line, with nothing that a terminal would obey or that can't be seen.
pub(crate) fn start(text: &str) -> String {
    const LONGEST: usize = 500;
    let words = text.split_whitespace().enumerate();
    let mut characters = words.flat_map(|(index, word)| (index > 0).then_some(' ').into_iter().chain(word.chars()));
    let shown = |character| if is_invisible(character) { char::REPLACEMENT_CHARACTER } else { character };
    let mut line: String = characters.by_ref().take(LONGEST).map(shown).collect();
    line.extend(characters.next().map(|_| '…'));
    line
}

/// Whether a character commands a terminal, turns the direction of a line, or is not seen.
pub(crate) fn is_invisible(character: char) -> bool {
    let invisible = matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    );
    invisible || character.is_control()
}
