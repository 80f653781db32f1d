//! What somebody may have meant.

/// The name nearest to a mistyped one, if one is near.
pub(crate) fn nearest<'n>(wrong: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let distance = |name: &str| strsim::damerau_levenshtein(&wrong.to_lowercase(), &name.to_lowercase());
    let near = known.into_iter().map(|name| (distance(name), name)).min()?;
    (near.0 <= wrong.chars().count().div_ceil(3)).then_some(near.1)
}
