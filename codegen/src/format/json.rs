//! JSON in a readable layout.

use serde_json::Value;

/// Maximum length of a line.
const WIDTH: usize = 100;

/// Prints a value: an array or an object is on one line if it fits, or else has a line per item.
pub fn pretty(value: &Value) -> String {
    let mut text = String::new();
    write(value, "", 0, &mut text);
    text.push('\n');
    text
}

/// Prints a value after the name of its member, at a level of indentation.
fn write(value: &Value, name: &str, depth: usize, text: &mut String) {
    text.push_str(name);
    let line = line(value);
    // One character more for the comma.
    if depth * 2 + name.chars().count() + line.chars().count() < WIDTH {
        text.push_str(&line);
        return;
    }
    match value {
        Value::Array(items) if !items.is_empty() => {
            block(['[', ']'], items.iter().map(|item| (String::new(), item)), depth, text);
        }
        Value::Object(members) if !members.is_empty() => {
            block(['{', '}'], members.iter().map(|(name, value)| (key(name), value)), depth, text);
        }
        _ => text.push_str(&line),
    }
}

fn block<'v>(
    [open, close]: [char; 2],
    items: impl Iterator<Item = (String, &'v Value)>,
    depth: usize,
    text: &mut String,
) {
    text.push(open);
    for (index, (name, item)) in items.enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        write(item, &name, depth + 1, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

/// Prints a value on one line, with the usual spaces.
fn line(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(line).collect::<Vec<_>>().join(", ")),
        Value::Object(members) if !members.is_empty() => {
            let members: Vec<_> = members.iter().map(|(name, value)| key(name) + &line(value)).collect();
            format!("{{ {} }}", members.join(", "))
        }
        value => value.to_string(),
    }
}

fn key(name: &str) -> String {
    format!("{}: ", Value::from(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_has_one_line_and_what_does_not_a_line_for_each_item() {
        let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        for (json, expected) in [
            (r#"{"b":1,"a":[],"c":{}}"#, "{ \"b\": 1, \"a\": [], \"c\": {} }\n".to_owned()),
            (r#""\u00e9\n""#, "\"é\\n\"\n".to_owned()),
            // At the limit, with the comma after it.
            (
                &format!(r#"[["{0}"],["{0}x"]]"#, "é".repeat(93)),
                format!("[\n  [\"{0}\"],\n  [\n    \"{0}x\"\n  ]\n]\n", "é".repeat(93)),
            ),
            (
                &format!(r#"{{"a\"":["{0}",{{"b":null}}]}}"#, "x".repeat(100)),
                format!("{{\n  \"a\\\"\": [\n    \"{0}\",\n    {{ \"b\": null }}\n  ]\n}}\n", "x".repeat(100)),
            ),
        ] {
            assert_eq!(pretty(&value(json)), expected);
            assert_eq!(value(&expected), value(json));
        }
    }
}
