//! Values as text.

use crate::runtime::codec::View;

/// A value in a path, a query or a form: a string as it is, a list joined by commas, anything else as JSON.
pub(crate) fn text(value: View<'_>) -> String {
    match value {
        View::Text(text) | View::Secret(text) => text.to_owned(),
        View::Display(value) => value.to_string(),
        View::List(list) => (0..list.count()).map(|index| text(list.item(index))).collect::<Vec<_>>().join(","),
        value => serde_json::to_string(&value).unwrap_or_default(),
    }
}
