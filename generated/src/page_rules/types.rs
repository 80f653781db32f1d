// Made from spec/v4/page_rules.json by `cargo xtask gen`: change the spec or a template, not this file.

//! Types of requests and responses.

use crate::runtime::{open_enum, record};

record! {
    /// A page rule.
    pub struct PageRule {
        /// Identifier of the page rule.
        id: String,
        /// Requests to which the rule applies.
        targets: Option<Vec<Target>>,
        /// Actions of the rule.
        actions: Option<Vec<Action>>,
        /// Precedence of the rule.
        priority: Option<i64>,
        /// Status of the rule.
        status: Option<Status>,
        /// Time of the last change.
        modified_on: Option<jiff::Timestamp>,
        /// Time of creation.
        created_on: Option<jiff::Timestamp>,
    }
}

record! {
    /// Part of a request that a page rule evaluates.
    pub struct Target keeps extra;
    set {
        /// Part of the request, such as `url`.
        target: String as into = body("target"),
        /// Condition that the part must meet.
        constraint: Constraint = body("constraint"),
    }
}

record! {
    /// Condition that a request must meet.
    pub struct Constraint keeps extra;
    set {
        /// Operator of the comparison, such as `matches`.
        operator: String as into = body("operator"),
        /// Value to compare with.
        value: String as into = body("value"),
    }
}

record! {
    /// Action of a page rule.
    pub struct Action keeps extra;
    new {
        /// Kind of action: a redirect, or the name of a setting.
        id: String as into = body("id"),
    }
    set {
        /// Value of the setting or redirect.
        value: serde_json::Value as into = body("value"),
    }
}

open_enum! {
    /// Status of a page rule.
    pub enum Status {
        /// `active`.
        Active = "active",
        /// `disabled`.
        Disabled = "disabled",
    }
}

open_enum! {
    /// Field to order page rules by.
    pub enum ListOrder {
        /// `status`.
        Status = "status",
        /// `priority`.
        Priority = "priority",
    }
}
