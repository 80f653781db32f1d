//! Values of answers for tests.

/// Creates a value of an answer's type: the named fields, and the default for all others.
///
/// The types of answers can't be written as literals, so that they can gain fields. Each value converts into the type of
/// its field: `fixture!(Zone { name: "example.com", paused: false })`.
#[macro_export]
macro_rules! fixture {
    ($type:path { $($field:ident: $value:expr),* $(,)? }) => {{
        #[allow(unused_mut)]
        let mut fixture: $type = Default::default();
        $(fixture.$field = $value.into();)*
        fixture
    }};
}
