//! The bodies of the runtime's macros, which are not ordinary Rust: one entry per line, braces around blocks.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Maximum length of a line.
const WIDTH: usize = 100;

/// Formats a macro call with its body in braces.
pub fn braced(path: &str, body: TokenStream) -> String {
    let mut text = format!("{path}! {{\n");
    block(body, 1, &mut text);
    text + "}\n"
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
        // The end of an arrow closes nothing.
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
    let whole = inline(entry);
    if depth * 4 + whole.chars().count() <= WIDTH {
        return line(&whole, depth, text);
    }
    for (index, link) in links(entry).into_iter().enumerate() {
        let (depth, short) = (depth + usize::from(index > 0), inline(link));
        match list(link).filter(|_| depth * 4 + short.chars().count() > WIDTH) {
            Some((before, items, after)) => {
                line(&before, depth, text);
                filled(&items, depth + 1, text);
                line(&after, depth, text);
            }
            None => line(&short, depth, text),
        }
    }
}

/// Splits a chain into its links: each but the first begins with a dot.
fn links(entry: &[TokenTree]) -> Vec<&[TokenTree]> {
    let dots = (1..entry.len()).filter(|index| matches!(&entry[*index], TokenTree::Punct(dot) if dot.as_char() == '.'));
    let starts: Vec<_> = [0].into_iter().chain(dots).collect();
    let ends = starts.iter().skip(1).copied().chain([entry.len()]);
    starts.iter().zip(ends).map(|(start, end)| &entry[*start..end]).collect()
}

/// Splits a link with a list as its only argument: the text before the items, the items, and the text after them.
fn list(link: &[TokenTree]) -> Option<(String, Vec<TokenTree>, String)> {
    let at = link.iter().position(|token| matches!(token, TokenTree::Group(_)))?;
    let TokenTree::Group(arguments) = &link[at] else { return None };
    let arguments: Vec<_> = arguments.stream().into_iter().collect();
    let [TokenTree::Punct(_), TokenTree::Group(items)] = arguments.as_slice() else { return None };
    let (before, after) = (inline(&link[..at]), inline(&link[at + 1..]));
    Some((format!("{before}(&["), items.stream().into_iter().collect(), format!("]){after}")))
}

/// Formats items, as many per line as fit.
fn filled(items: &[TokenTree], depth: usize, text: &mut String) {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
    let mut row = String::new();
    for item in items.split(is_comma).filter(|item| !item.is_empty()) {
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
        if before.is_some_and(|before| apart(before, token)) && !text.ends_with("::") {
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
        (Kind::Punct(_, Spacing::Joint) | Kind::Punct('&' | '.' | '<' | '!' | '\'', _), _)
            | (_, Kind::Punct(',' | ';' | '.' | '?' | ':' | '<' | '>', _))
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
