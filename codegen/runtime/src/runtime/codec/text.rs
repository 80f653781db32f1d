//! Values as text.

use super::encode::View;
use super::write::json;

/// A value in a path, a query or a form: a string as it is, a list joined by commas, anything else as JSON.
pub(crate) fn text(value: View<'_>) -> String {
    match value {
        View::Text(text) | View::Secret(text) => text.to_owned(),
        View::Time(time) => time.to_string(),
        View::List(list) => (0..list.count()).map(|index| text(list.item(index))).collect::<Vec<_>>().join(","),
        value => String::from_utf8(json(value)).unwrap_or_default(),
    }
}
