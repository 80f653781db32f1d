// Made from spec/library/books.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Operations as values.

use super::types::Book;
use crate::LIBRARY;
use crate::runtime::{Meta, operation, paged};

operation! {
    /// Gets a book.
    ///
    /// `GET /books/:isbn`
    ///
    /// ```no_run
    /// use pets_client::library::books::Get;
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.library().books().get(&Get::new("978-0")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub struct Get -> Book;
    Meta::get(&LIBRARY, "library.books.get").path("/books/:isbn");
    new {
        /// Number of the book.
        isbn: String as into = path("isbn"),
    }
}

operation! {
    /// Lists books.
    ///
    /// `GET /books`
    ///
    /// ```no_run
    /// use pets_client::library::books::List;
    ///
    /// # async fn example(client: &pets_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.library().books().list(&List::new().shelf("B4")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[derive(Default)]
    pub struct List -> crate::Page<Book>;
    Meta::get(&LIBRARY, "library.books.list").path("/books").page();
    set {
        /// Cursor of the page.
        after: String as into = query("after"),
        /// Shelf of the books.
        shelf: String as into = query("shelf"),
    }
}

paged!(List => Book);
