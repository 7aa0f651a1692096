//! What `workspace/executeCommand` offers.

/// Returns a rule's page as Markdown; its argument is the rule's id.
pub const EXPLAIN_RULE: &str = "asyncwise.explainRule";

/// Returns what the server is doing: what is open, what was found, how long it took.
pub const STATUS: &str = "asyncwise.status";

/// All of them.
pub const NAMES: [&str; 2] = [EXPLAIN_RULE, STATUS];
