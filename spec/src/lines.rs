//! Converts byte positions to lines and columns, at the same cost anywhere in the text.

/// Number of bytes between two positions whose character counts are stored.
const STRIDE: usize = 1024;

/// Starts of the lines of a text, and the number of characters before every stride of bytes.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    characters: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
        let characters = text.as_bytes().chunks(STRIDE).scan(0, |before, chunk| {
            let here = *before;
            *before += count(chunk);
            Some(here)
        });
        Self { starts, characters: characters.collect() }
    }

    /// Returns the line and column of a byte, both from 1, the column in characters.
    pub(crate) fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).map_or(0, |line| self.starts[line]);
        (line.max(1), self.before(text, offset) - self.before(text, start) + 1)
    }

    /// Returns the number of characters before a byte.
    fn before(&self, text: &str, offset: usize) -> usize {
        let noted = offset / STRIDE;
        match self.characters.get(noted) {
            Some(before) => before + count(&text.as_bytes()[noted * STRIDE..offset]),
            // The end of a text that fills its last stride.
            None => noted
                .checked_sub(1)
                .map_or(0, |last| self.characters[last] + count(&text.as_bytes()[last * STRIDE..offset])),
        }
    }
}

/// Counts the characters that begin in some bytes.
fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::{Lines, STRIDE};

    #[test]
    fn every_byte_of_a_long_text_is_found_where_counting_finds_it() {
        for text in ["", "\n", "a\r\nö", &"aé\n€".repeat(700), &"é".repeat(STRIDE), &"x".repeat(2 * STRIDE)] {
            let lines = Lines::of(text);
            let (mut line, mut column) = (1, 1);
            for (offset, character) in text.char_indices() {
                assert_eq!(lines.line_column(text, offset), (line, column), "at {offset}");
                (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            assert_eq!(lines.line_column(text, text.len()), (line, column));
            assert_eq!(lines.line_column(text, usize::MAX), (line, column));
        }
    }
}
