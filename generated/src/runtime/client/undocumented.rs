//! Calls that are not documented: any path, any body, any output.

use serde::Serialize;

use crate::runtime::call::operation::Output;
use crate::runtime::call::page::Page;
use crate::runtime::call::undocumented::{Undocumented, is_page, meta};
use crate::runtime::client::Client;
use crate::runtime::client::call::Call;
use crate::runtime::client::items::{Items, Paged};
use crate::runtime::client::pages::Pages;
use crate::runtime::client::prepared::Prepared;
use crate::runtime::codec::Decode;
use crate::runtime::describe::api::Api;
use crate::runtime::describe::method::Method;
use crate::runtime::http::request::Body;
use crate::runtime::values::page_info::PageInfo;

impl<'c> Call<'c, Undocumented> {
    pub(crate) fn undocumented(client: &'c Client, api: &'static Api, method: Method, path: String) -> Self {
        Self::of(client, Prepared::undocumented(api, method, path, &client.0))
    }

    /// Sets the body to any JSON, such as a list.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.prepared.body(Body::json(bytes)),
            Err(error) => self.prepared.refuse("the body".to_owned(), &format!("can't be written as JSON: {error}")),
        }
        self
    }

    /// Sets the body to these bytes, and its `Content-Type`.
    pub fn body(mut self, content_type: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.prepared.body(Body { content_type: content_type.into(), bytes: bytes.into(), parts: Vec::new() });
        self
    }

    /// Reads the result as another type: one of this crate, a list of them or a [`Page`]. For a type of another crate, pass
    /// the JSON of the call to `serde_json::from_value`.
    pub fn typed<T: Output + Default + Send>(self) -> Call<'c, Undocumented<T>> {
        let Self { client, mut prepared, .. } = self;
        prepared.meta = meta(prepared.meta.api, prepared.meta.method, is_page(&mut T::default()));
        Call::of(client, prepared)
    }

    /// Lists all items, page by page, as the API does for its documented lists. It begins at the page in the query of the
    /// path, if there is one.
    pub fn items<T: Decode + Default + Send + 'static>(self) -> Items<Undocumented<Page<T>>> {
        let Call { client, prepared, .. } = self.typed::<Page<T>>();
        Items::new(client, Pages::Undocumented(Box::new(prepared)))
    }
}

impl<T: Decode + Default + Send + 'static> Paged for Undocumented<Page<T>> {
    type Item = T;

    fn split(page: Page<T>) -> (Vec<T>, PageInfo) {
        (page.items, page.info.unwrap_or_default())
    }
}
