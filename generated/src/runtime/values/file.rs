//! A file to upload.

use crate::runtime::codec::{Encode, View};

/// A file to upload.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct File {
    /// Name that is sent to the server.
    pub name: String,
    /// Content.
    pub content: Vec<u8>,
}

impl File {
    /// Creates a file from its name and its content.
    pub fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), content: content.into() }
    }
}

impl Encode for File {
    fn view(&self) -> View<'_> {
        View::File { name: &self.name, content: &self.content }
    }
}
