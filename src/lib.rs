//! asyncwise: finds async hazards in Rust code while it is being typed, explains them, and offers fixes that compile.
//!
//! Data flows one way: `text → syntax → ir → resolve → types → flow → effects → cx, findings → fixes → rules → assists → server, cli`.
//! See `ARCHITECTURE.md`.

pub mod assists;
pub mod cli;
pub mod config;
pub mod cx;
pub mod db;
pub mod effects;
pub mod findings;
pub mod fixes;
pub mod flow;
pub mod host;
pub mod ir;
pub mod knowledge;
pub mod project;
pub mod resolve;
pub mod rules;
pub mod server;
pub mod syntax;
pub mod text;
pub mod types;
