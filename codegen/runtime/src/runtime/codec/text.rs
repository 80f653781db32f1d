//! Values as text.

use std::borrow::Cow;

use super::encode::View;
use super::write::json;

/// A value in a path, a query or a form: a string as it is, a list joined by commas, anything else as JSON.
pub(crate) fn text(value: View<'_>) -> Cow<'_, str> {
    match value {
        View::Text(text) | View::Secret(text) => Cow::Borrowed(text),
        View::Time(time) => Cow::Owned(time.to_string()),
        View::List(list) => {
            Cow::Owned((0..list.count()).map(|index| text(list.item(index))).collect::<Vec<_>>().join(","))
        }
        value => Cow::Owned(json(value)),
    }
}
