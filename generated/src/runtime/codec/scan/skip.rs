//! Passing over values that are not read, or not yet.

use super::Scanner;
use crate::runtime::codec::fault::Result;

impl Scanner<'_> {
    /// Passes over a value of any kind and any depth.
    pub(crate) fn skip(&mut self) -> Result<()> {
        let mut open = Vec::new();
        loop {
            let begun = self.skip_token()?;
            let mut first = begun.is_some();
            open.extend(begun);
            loop {
                let Some(bracket) = open.last() else { return Ok(()) };
                if if *bracket == b'[' { self.item(first)? } else { self.skip_key(first)? } {
                    break;
                }
                open.pop();
                first = false;
            }
        }
    }

    /// Passes over a value without parts, or over the bracket of one with parts, which it returns.
    fn skip_token(&mut self) -> Result<Option<u8>> {
        match self.peek() {
            bracket @ (b'[' | b'{') => {
                self.pass(1);
                return Ok(Some(bracket));
            }
            b'"' => self.skip_string()?,
            b'-' | b'0'..=b'9' => self.number().map(|_| ())?,
            b't' => self.word("true")?,
            b'f' => self.word("false")?,
            b'n' => self.word("null")?,
            _ => return self.no_value(),
        }
        Ok(None)
    }

    /// Returns the place of the value of a member, if an object with it begins here; of a member that repeats, the last.
    pub(crate) fn member(&self, name: &str) -> Option<Self> {
        let (mut scan, mut found, mut first) = (*self, None, true);
        if scan.peek() != b'{' {
            return None;
        }
        scan.pass(1);
        while let Some(key) = scan.key(first).ok()? {
            first = false;
            if key == name {
                scan.peek();
                found = Some(scan);
            }
            scan.skip().ok()?;
        }
        found
    }

    /// Whether there is a member at this path: `a.b` is the member `b` of the member `a`.
    pub(crate) fn has(&self, path: &str) -> bool {
        path.split('.').try_fold(*self, |scan, name| scan.member(name)).is_some()
    }

    fn skip_key(&mut self, first: bool) -> Result<bool> {
        if !self.begins_key(first)? {
            return Ok(false);
        }
        self.skip_string()?;
        self.colon().map(|()| true)
    }
}
