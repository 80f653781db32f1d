//! Layout of the bodies of the client's macros, which prettyplease can't format, and of the code in docs: an entry per
//! line, braces around blocks.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Maximum length of a line.
pub const WIDTH: usize = 100;

/// Formats a macro call with its body in braces.
pub fn braced(path: &str, body: TokenStream) -> String {
    let mut text = format!("{path}! {{\n");
    block(body, 1, &mut text);
    text + "}\n"
}

/// Formats statements, with a line for each if it fits.
pub fn statements(tokens: TokenStream) -> String {
    let mut text = String::new();
    block(tokens, 0, &mut text);
    text
}

/// Formats the entries of a block.
fn block(tokens: TokenStream, depth: usize, text: &mut String) {
    let (mut entry, mut angles, mut tokens) = (Vec::new(), 0, tokens.into_iter().peekable());
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' && entry.is_empty() => {
                if let Some(TokenTree::Group(attribute)) = tokens.next() {
                    line(&self::attribute(&attribute), depth, text);
                }
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                line(&(inline(&std::mem::take(&mut entry)) + " {"), depth, text);
                block(group.stream(), depth + 1, text);
                line("}", depth, text);
            }
            token => {
                angles += turn(&token, entry.last());
                let ends = matches!(&token, TokenTree::Punct(end) if matches!(end.as_char(), ',' | ';')) && angles == 0;
                entry.push(token);
                if ends {
                    lines(&std::mem::take(&mut entry), depth, text);
                }
            }
        }
    }
    if !entry.is_empty() {
        lines(&entry, depth, text);
    }
}

/// Returns how a token changes the depth of angle brackets.
fn turn(token: &TokenTree, before: Option<&TokenTree>) -> i32 {
    match token {
        TokenTree::Punct(open) if open.as_char() == '<' => 1,
        // The `>` of an arrow closes nothing.
        TokenTree::Punct(close) if close.as_char() == '>' => {
            -i32::from(!matches!(before, Some(TokenTree::Punct(shaft)) if matches!(shaft.as_char(), '-' | '=')))
        }
        _ => 0,
    }
}

/// Formats an attribute; one with documentation becomes a comment.
fn attribute(attribute: &Group) -> String {
    let tokens: Vec<_> = attribute.stream().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(doc), TokenTree::Punct(_), TokenTree::Literal(docs)] if doc == "doc" => {
            let docs = syn::parse_str::<syn::LitStr>(&docs.to_string()).map(|docs| docs.value()).unwrap_or_default();
            format!("///{docs}")
        }
        tokens => format!("#[{}]", inline(tokens)),
    }
}

fn line(content: &str, depth: usize, text: &mut String) {
    text.push_str(&"    ".repeat(depth));
    text.push_str(content);
    text.push('\n');
}

/// Formats an entry: on one line if it fits, or else with a line for each call of its chain.
fn lines(entry: &[TokenTree], depth: usize, text: &mut String) {
    chain(entry, "", depth, text);
}

/// Formats an entry, with what comes after it.
fn chain(tokens: &[TokenTree], end: &str, depth: usize, text: &mut String) {
    if fits(tokens, end, depth) {
        return line(&(inline(tokens) + end), depth, text);
    }
    let links = links(tokens);
    let last = links.len() - 1;
    // The others are below the first if it fits on one line.
    let below = depth + usize::from(fits(links[0], "", depth));
    for (index, link) in links.into_iter().enumerate() {
        self::link(link, if index == last { end } else { "" }, if index == 0 { depth } else { below }, text);
    }
}

/// Formats a link of a chain: on one line if it fits or has one word in its brackets, or else with its arguments on
/// separate lines.
fn link(tokens: &[TokenTree], end: &str, depth: usize, text: &mut String) {
    match Opened::of(tokens).filter(|opened| opened.items.len() > 1 && !fits(tokens, end, depth)) {
        None => match assignment(tokens).filter(|_| !fits(tokens, end, depth)) {
            None => line(&(inline(tokens) + end), depth, text),
            Some((place, value)) => {
                line(&inline(place), depth, text);
                line(&(inline(value) + end), depth + 1, text);
            }
        },
        Some(Opened { before, items, after, is_list }) => {
            line(&before, depth, text);
            match is_list && split(&items).into_iter().all(is_word) {
                true => filled(&items, depth + 1, text),
                false => split(&items).into_iter().for_each(|item| chain(item, ",", depth + 1, text)),
            }
            line(&(after + end), depth, text);
        }
    }
}

/// Whether an item is one token, or a negative number.
fn is_word(item: &[TokenTree]) -> bool {
    matches!(item, [_]) || matches!(item, [TokenTree::Punct(minus), TokenTree::Literal(_)] if minus.as_char() == '-')
}

/// Splits tokens after an `=`.
fn assignment(tokens: &[TokenTree]) -> Option<(&[TokenTree], &[TokenTree])> {
    let is_equals = |token: &TokenTree| matches!(token, TokenTree::Punct(equals) if equals.as_char() == '=' && equals.spacing() == Spacing::Alone);
    let at = tokens.iter().position(is_equals)?;
    Some(tokens.split_at(at + 1))
}

fn fits(tokens: &[TokenTree], end: &str, depth: usize) -> bool {
    depth * 4 + inline(tokens).chars().count() + end.len() <= WIDTH
}

/// Returns the links of a chain: each but the first begins with a dot.
fn links(entry: &[TokenTree]) -> Vec<&[TokenTree]> {
    let dots = (1..entry.len()).filter(|index| matches!(&entry[*index], TokenTree::Punct(dot) if dot.as_char() == '.'));
    let starts: Vec<_> = [0].into_iter().chain(dots).collect();
    let ends = starts.iter().skip(1).copied().chain([entry.len()]);
    starts.iter().zip(ends).map(|(start, end)| &entry[*start..end]).collect()
}

/// Splits tokens at commas.
fn split(items: &[TokenTree]) -> Vec<&[TokenTree]> {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
    items.split(is_comma).filter(|item| !item.is_empty()).collect()
}

/// A link with its arguments on separate lines.
struct Opened {
    before: String,
    items: Vec<TokenTree>,
    after: String,
    is_list: bool,
}

impl Opened {
    /// Opens the last brackets of a link, and if they contain only another such link, its brackets with them.
    fn of(link: &[TokenTree]) -> Option<Self> {
        let at = link.iter().rposition(|token| matches!(token, TokenTree::Group(_)))?;
        let TokenTree::Group(group) = &link[at] else { return None };
        let (open, close) = brackets(group.delimiter());
        let (before, after) = (inline(&link[..at]) + open, close.to_owned() + &inline(&link[at + 1..]));
        let items: Vec<_> = group.stream().into_iter().collect();
        let only = if let [only] = split(&items)[..] { only } else { &[] };
        if let (1, Some(TokenTree::Group(_)), Some(inner)) = (links(only).len(), only.last(), Self::of(only)) {
            return Some(Self { before: before + &inner.before, after: inner.after + &after, ..inner });
        }
        let is_list = group.delimiter() == Delimiter::Bracket;
        Some(Self { before, items, after, is_list })
    }
}

/// Formats items, as many per line as fit.
fn filled(items: &[TokenTree], depth: usize, text: &mut String) {
    let mut row = String::new();
    for item in split(items) {
        let item = inline(item) + ",";
        if !row.is_empty() && depth * 4 + row.chars().count() + 1 + item.chars().count() > WIDTH {
            line(&std::mem::take(&mut row), depth, text);
        }
        if !row.is_empty() {
            row.push(' ');
        }
        row.push_str(&item);
    }
    line(&row, depth, text);
}

/// Formats tokens on one line, with the usual spaces.
fn inline(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut before: Option<&TokenTree> = None;
    for token in tokens {
        let after_arrow = text.ends_with("->") || text.ends_with("=>");
        if after_arrow || before.is_some_and(|before| apart(before, token)) && !text.ends_with("::") {
            text.push(' ');
        }
        match token {
            TokenTree::Group(group) => {
                let (open, close) = brackets(group.delimiter());
                let inner: Vec<_> = group.stream().into_iter().collect();
                text.push_str(&format!("{open}{}{close}", inline(&inner)));
            }
            token => text.push_str(&token.to_string()),
        }
        before = Some(token);
    }
    text
}

fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    }
}

/// Whether a space separates two tokens.
fn apart(before: &TokenTree, after: &TokenTree) -> bool {
    let (before, after) = (Kind::of(before), Kind::of(after));
    !matches!(
        (before, after),
        // No code here subtracts: a minus is a sign.
        (Kind::Punct(_, Spacing::Joint) | Kind::Punct('&' | '.' | '<' | '!' | '\'' | '-', _), _)
            | (_, Kind::Punct(',' | ';' | '.' | '?' | ':' | '<' | '>', _))
            | (Kind::Word, Kind::Punct('!', Spacing::Alone))
            | (Kind::Word | Kind::Punct('>', _), Kind::Group)
    )
}

/// The parts of a token that determine the spaces around it.
#[derive(Clone, Copy)]
enum Kind {
    Word,
    Group,
    Punct(char, Spacing),
}

impl Kind {
    fn of(token: &TokenTree) -> Self {
        match token {
            TokenTree::Punct(punct) => Self::Punct(punct.as_char(), punct.spacing()),
            TokenTree::Group(_) => Self::Group,
            _ => Self::Word,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a literal of this length, without its quotes.
    fn text(length: usize) -> String {
        "x".repeat(length)
    }

    #[test]
    fn what_does_not_fit_is_broken_from_the_outside_in() {
        let (shorter, short, long, endless) = (text(19), text(30), text(60), text(120));
        let cases = [
            // On one line, up to the last column.
            (format!("a(\"{}\");", text(WIDTH - 6)), format!("a(\"{}\");\n", text(WIDTH - 6))),
            // A line for each call.
            (
                format!("let a = A::new(\"{long}\").b(1).c(\"{short}\");"),
                format!("let a = A::new(\"{long}\")\n    .b(1)\n    .c(\"{short}\");\n"),
            ),
            // A line for each argument, and the calls below the bracket.
            (
                format!("a => A::new(\"{long}\", \"{long}\").b(1)?;"),
                format!("a => A::new(\n    \"{long}\",\n    \"{long}\",\n)\n.b(1)?;\n"),
            ),
            // Brackets that hold nothing but brackets open with them; a chain within them does not.
            (
                format!("a.b(&B::new(vec![c(\"{long}\"), C::D(\"{long}\")]));"),
                format!("a\n    .b(&B::new(vec![\n        c(\"{long}\"),\n        C::D(\"{long}\"),\n    ]));\n"),
            ),
            (
                format!("A::new(B::new(\"{long}\").c(\"{shorter}\"));"),
                format!("A::new(\n    B::new(\"{long}\").c(\"{shorter}\"),\n);\n"),
            ),
            // Short items share a line.
            (
                format!("a(&[{}]);", "\"0123456789\", ".repeat(9)),
                format!(
                    "a(&[\n    {},\n    {},\n]);\n",
                    ["\"0123456789\""; 6].join(", "),
                    ["\"0123456789\""; 3].join(", ")
                ),
            ),
            (
                format!("a(&[{}]);", "-123456789, ".repeat(9)),
                format!("a(&[\n    {},\n    {},\n]);\n", ["-123456789"; 8].join(", "), ["-123456789"; 1].join(", ")),
            ),
            // A separate line for the only word would gain nothing.
            (format!("a(\"{endless}\");"), format!("a(\"{endless}\");\n")),
            (format!("a(\"{endless}\", 1);"), format!("a(\n    \"{endless}\",\n    1,\n);\n")),
            // The value of a field, below it.
            (
                format!("{long}: Vec<a::B> as list<a::B> = body(\"{long}\"),"),
                format!("{long}: Vec<a::B> as list<a::B> =\n    body(\"{long}\"),\n"),
            ),
        ];
        for (code, expected) in cases {
            assert_eq!(statements(code.parse().unwrap()), expected, "{code}");
        }
    }

    #[test]
    fn spaces_are_those_of_rustfmt() {
        for line in ["a(-5, -0.5).b(&[-1, 2]);", "a => A::new(-5);", "body(\"a\") is -5,", "pub struct A -> ();"] {
            assert_eq!(statements(line.parse().unwrap()), format!("{line}\n"));
        }
    }
}
