//! How each page of a list is asked for.

use crate::runtime::client::Client;
use crate::runtime::client::paging::Paging;
use crate::runtime::client::prepared::Prepared;
use crate::runtime::codec::{Encode, Fields, View, text};
use crate::runtime::describe::api::Pager;
use crate::runtime::describe::meta::Meta;

/// How each page of a list is asked for.
pub(crate) enum Pages {
    /// By the field of an operation.
    Documented(&'static Meta, Box<dyn Fields + Send + Sync>),
    /// By the query of a call that is not documented.
    Undocumented(Box<Prepared>),
}

impl Pages {
    /// Returns the position at which the list begins.
    pub(crate) fn start(&self) -> Paging {
        match self {
            Self::Documented(meta, values) => Paging::new(meta, &**values),
            Self::Undocumented(call) => {
                let pager = call.meta.api.pager;
                let given = pager.and_then(|pager| call.request.query_value(pager.parameter()));
                Paging::at(pager, pager.map(|_| 0), given.and_then(|value| value.parse().ok()))
            }
        }
    }

    /// Prepares the call of a page.
    pub(crate) fn call(&self, client: &Client, paging: &Paging) -> Prepared {
        match (self, paging.parameter()) {
            (Self::Documented(meta, operation), Some((index, position))) => {
                Prepared::new(meta, &AtPage { operation: &**operation, index, position }, &client.0)
            }
            (Self::Documented(meta, operation), None) => Prepared::new(meta, &**operation, &client.0),
            (Self::Undocumented(call), parameter) => {
                let mut call = Prepared::clone(call);
                let name = call.meta.api.pager.map(Pager::parameter);
                if let (Some(name), Some((_, position))) = (name, parameter) {
                    call.request.remove_query(name);
                    call.query(name, &text(position.view()));
                }
                call
            }
        }
    }
}

/// The values of an operation, with another position of the page.
struct AtPage<'o> {
    operation: &'o dyn Fields,
    index: usize,
    position: &'o dyn Encode,
}

impl Fields for AtPage<'_> {
    fn views<'a>(&'a self, visit: &mut dyn FnMut(View<'a>)) {
        let mut index = 0;
        self.operation.views(&mut |view| {
            visit(if index == self.index { self.position.view() } else { view });
            index += 1;
        });
    }
}
