//! What rustfmt does in another way than prettyplease: it uses the whole width, sorts names with numbers by them, and opens
//! an array with its only item.

use std::cmp::Ordering;

use super::depth;
use super::layout::WIDTH;

/// Formats an import: its names in order, as many per line as fit.
pub fn import(text: &str) -> String {
    let parts = text.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    let Some((before, (names, after))) = parts else { return text.to_owned() };
    let mut names: Vec<_> = names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    names.sort_by(|a, b| by_numbers(a, b));
    let line = format!("{before}{{{}}}{after}", names.join(", "));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    let (mut rows, last) = (vec![String::from("   ")], names.len() - 1);
    for (index, name) in names.into_iter().enumerate() {
        // After each name but the last, there is room for a space.
        let length = 1 + name.chars().count() + 1 + usize::from(index < last);
        match rows.last_mut() {
            Some(row) if row.chars().count() + length <= WIDTH => row.push_str(&format!(" {name},")),
            _ => rows.push(format!("    {name},")),
        }
    }
    format!("{before}{{\n{}\n}}{after}", rows.join("\n"))
}

/// The order of names, in which `Ipv6` comes before `Ipv46`.
fn by_numbers(a: &str, b: &str) -> Ordering {
    pieces(a).cmp(pieces(b))
}

/// The parts of a name, in which a number is one.
fn pieces(name: &str) -> impl Iterator<Item = (char, u64)> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let digits = rest.len() - rest.trim_start_matches(|char: char| char.is_ascii_digit()).len();
        let length = if digits > 0 { digits } else { rest.chars().next()?.len_utf8() };
        let (piece, after) = rest.split_at(length);
        rest = after;
        let number = piece.parse().ok();
        Some((if number.is_some() { '0' } else { piece.chars().next()? }, number.unwrap_or(0)))
    })
}

/// Puts what prettyplease breaks, and rustfmt does not, back on its line.
pub fn rejoin(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let (mut joined, mut rest) = (String::with_capacity(text.len()), lines.as_slice());
    while let Some((line, after)) = rest.split_first() {
        let (lines, length) =
            signature(rest).or_else(|| only_item(rest)).unwrap_or_else(|| (vec![(*line).to_owned()], 1));
        lines.iter().for_each(|line| joined.extend([line, "\n"]));
        rest = &after[length - 1..];
    }
    joined
}

/// The line of a function, if what opens these lines is one and fits, and the number of lines that it replaces.
fn signature(lines: &[&str]) -> Option<(Vec<String>, usize)> {
    let (first, rest) = lines.split_first()?;
    if !(first.ends_with('(') && first.trim_start().trim_start_matches("pub ").starts_with("fn ")) {
        return None;
    }
    let end = rest.iter().position(|line| depth(line) == depth(first))?;
    let arguments = rest[..end].iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let line = format!("{first}{}{}", arguments.trim_end_matches(','), rest[end].trim_start());
    (line.chars().count() <= WIDTH).then(|| (vec![line], end + 2))
}

/// The lines of an array, if one opens these lines and a struct is its only item, and the number of lines they replace.
fn only_item(lines: &[&str]) -> Option<(Vec<String>, usize)> {
    let [first, item, rest @ ..] = lines else { return None };
    let is_code = !first.trim_start().starts_with("//");
    if !(is_code && first.ends_with('[') && item.ends_with(" {")) {
        return None;
    }
    let end = rest.iter().position(|line| depth(line) == depth(item))?;
    let [_, last, ..] = &rest[end..] else { return None };
    if depth(last) != depth(first) {
        return None;
    }
    let opened = format!("{first}{}", item.trim_start());
    let fields = rest[..end].iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned());
    let closed = format!("{}}}{}", " ".repeat(depth(first)), last.trim_start());
    Some(([opened].into_iter().chain(fields).chain([closed]).collect(), end + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_fill_the_width_in_the_order_of_numbers() {
        let cases = [
            ("use a::b;\n", "use a::b;\n".to_owned()),
            ("use a::{Ipv46, Ipv6, B2x, B10};\n", "use a::{B2x, B10, Ipv6, Ipv46};\n".to_owned()),
            ("use a::{\n    A, b,\n};\n", "use a::{A, b};\n".to_owned()),
            (
                &format!("use a::{{{}}};\n", ["Abcdefgh"; 12].join(", ")),
                format!("use a::{{\n    {},\n    {},\n}};\n", ["Abcdefgh"; 9].join(", "), ["Abcdefgh"; 3].join(", ")),
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(import(text), expected);
        }
    }

    #[test]
    fn what_fits_stands_on_a_line() {
        let long = "x".repeat(40);
        let too_long =
            format!("    pub fn a(\n        &self,\n        {long}: &{long},\n    ) -> B {{\n        c\n    }}\n");
        let cases = [
            ("    pub fn a(\n        &self,\n        b: &B,\n    ) -> C {\n", "    pub fn a(&self, b: &B) -> C {\n"),
            (&too_long, &too_long),
            (
                "    a: &[\n        A {\n            b: B {\n                c,\n            },\n        },\n    ],\n",
                "    a: &[A {\n        b: B {\n            c,\n        },\n    }],\n",
            ),
            (
                "    a: &[\n        A {\n            b,\n        },\n        A {\n            b,\n        },\n    ],\n",
                "    a: &[\n        A {\n            b,\n        },\n        A {\n            b,\n        },\n    ],\n",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(rejoin(text), expected);
        }
    }
}
