//! What a call gives that decides whether the function blocks: an address that no resolver is asked for, and `None`.

use std::net::{IpAddr, SocketAddr};

use crate::ir::{BindingId, Expr, ExprId, FormatKind, Literal, MacroCall, Pat};
use crate::resolve::{Def, path_of};
use crate::types::{Ty, TyKind};

use super::own::is_call;
use super::view::View;

/// Values are followed through this many variables and calls.
const MAX_DEPTH: u32 = 16;

/// What is known of the parameters of a function, `self` first. Nothing is known of those after the 32nd.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Given {
    /// Addresses that are numbers already.
    numeric: u32,
    /// `Option`s that are `None`.
    none: u32,
}

/// What a call gives to the parameters of the function that it calls.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Passed {
    always: Given,
    /// What it hands on: which of the caller's own parameters goes to which.
    on: Vec<(u8, u8)>,
}

/// Under which conditions on the function's parameters something in it happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct When {
    /// These are not `None`.
    pub some: u32,
    /// This one is no numeric address.
    pub named: Option<u8>,
}

/// What is known of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fact {
    /// An address, or a part of one, that no resolver is asked for.
    Numeric,
    /// `None`.
    None,
    /// What a parameter of the function is.
    Param(u8),
}

impl Given {
    /// The part of it that `calls` may depend on.
    #[must_use]
    pub fn of_interest(self, mask: Given) -> Given {
        Given { numeric: self.numeric & mask.numeric, none: self.none & mask.none }
    }

    fn set(&mut self, param: u8, of: Given, own: u8) {
        self.numeric |= bit(of.numeric, own) << param;
        self.none |= bit(of.none, own) << param;
    }

    /// Adds what a condition asks for.
    pub fn add_condition(&mut self, when: When) {
        self.none |= when.some;
        self.numeric |= when.named.map_or(0, |param| 1 << param);
    }

    /// Adds what a call hands on.
    pub fn add_handed_on(&mut self, passed: &Passed) {
        for (own, _) in &passed.on {
            self.none |= 1 << own;
            self.numeric |= 1 << own;
        }
    }
}

fn bit(bits: u32, at: u8) -> u32 {
    bits >> at & 1
}

impl When {
    /// Whether it may happen in a call that gives this.
    #[must_use]
    pub fn may_hold(self, given: Given) -> bool {
        given.none & self.some == 0 && self.named.is_none_or(|param| bit(given.numeric, param) == 0)
    }
}

impl Passed {
    /// What a call, or the path of a function that is called later, gives.
    #[must_use]
    pub fn by(view: &View<'_>, call: ExprId) -> Passed {
        let mut passed = Passed::default();
        if !is_call(&view.body.exprs[call]) {
            return passed;
        }
        for param in 0..32 {
            let Some(arg) = view.argument(call, usize::from(param)) else { break };
            match fact(view, arg) {
                Some(Fact::Numeric) => passed.always.numeric |= 1 << param,
                Some(Fact::None) => passed.always.none |= 1 << param,
                Some(Fact::Param(own)) => passed.on.push((own, param)),
                None => {}
            }
        }
        passed
    }

    /// What it gives when the caller itself is given this.
    #[must_use]
    pub fn under(&self, given: Given) -> Given {
        let mut all = self.always;
        for (own, param) in &self.on {
            all.set(*param, given, *own);
        }
        all
    }
}

/// What is known of the value of an expression.
#[must_use]
pub fn fact(view: &View<'_>, expr: ExprId) -> Option<Fact> {
    Facts(view).of(expr, 0)
}

struct Facts<'a>(&'a View<'a>);

impl Facts<'_> {
    fn of(&self, expr: ExprId, depth: u32) -> Option<Fact> {
        if depth > MAX_DEPTH {
            return None;
        }
        if is_numeric(self.0, &self.0.types.ty(expr)) {
            return Some(Fact::Numeric);
        }
        let next = depth + 1;
        match &self.0.body.exprs[expr] {
            Expr::Literal(Literal::Str(text)) => is_numeric_text(text).then_some(Fact::Numeric),
            Expr::Path(path) if path.last() == "None" && self.is_option(expr) => Some(Fact::None),
            Expr::Local(binding) => self.variable(*binding, next),
            Expr::Ref { base, .. } | Expr::Unary { base, .. } => self.of(*base, next),
            // The port says nothing.
            Expr::Tuple(parts) => self.of(*parts.first()?, next),
            Expr::Array(parts) => {
                let numeric = |part: &ExprId| self.of(*part, next) == Some(Fact::Numeric);
                (!parts.is_empty() && parts.iter().all(numeric)).then_some(Fact::Numeric)
            }
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Vec(array) => self.of(*array, next),
                MacroCall::Format { kind: FormatKind::Make, text: Some(text), .. } => {
                    starts_with_ip(text).then_some(Fact::Numeric)
                }
                _ => None,
            },
            Expr::MethodCall { receiver, .. } => self.is_transparent(expr).then(|| self.of(*receiver, next)).flatten(),
            Expr::Call { args, .. } => self.is_transparent(expr).then(|| self.of(*args.first()?, next)).flatten(),
            _ => None,
        }
    }

    fn variable(&self, binding: BindingId, depth: u32) -> Option<Fact> {
        if self.may_change(binding) {
            return None;
        }
        if let Some(init) = self.0.frames.init(binding) {
            return self.of(init, depth);
        }
        let ty = self.0.types.binding_ty(binding);
        let at = self.0.param_index(binding)?;
        let whole = at.checked_sub(usize::from(self.0.body.self_binding.is_some()))?;
        let is_whole = matches!(self.0.body.pats[self.0.body.params.get(whole)?.pat], Pat::Bind { sub: None, .. });
        (is_whole && at < 32 && may_matter(self.0, &ty)).then(|| u8::try_from(at).ok().map(Fact::Param)).flatten()
    }

    /// Whether a variable may hold something else than what it was declared with: it is assigned to, or borrowed to be changed
    /// by more than what leaves a `None` as it is.
    fn may_change(&self, binding: BindingId) -> bool {
        let body = self.0.body;
        if !body.bindings[binding].mutable {
            return false;
        }
        let is_it = |expr: ExprId| body.exprs[expr] == Expr::Local(binding);
        body.exprs.iter().any(|(id, expr)| match expr {
            Expr::Assign { target, .. } => is_it(*target),
            Expr::Ref { mutable: true, base, .. } => is_it(*base),
            Expr::MethodCall { receiver, .. } if is_it(*receiver) => {
                let borrowed = self.0.types.receiver(id).is_none_or(|receiver| receiver.autoref == Some(true));
                borrowed && !self.is_transparent(id)
            }
            _ => false,
        })
    }

    fn is_option(&self, expr: ExprId) -> bool {
        let ty = self.0.types.ty(expr);
        ty.as_adt().is_some_and(|(def, _)| path_of(self.0.db, Def::Struct(def)) == "std::option::Option")
    }

    /// Whether a call gives back what it is called on in another form: an address stays one, and `None` stays `None`.
    fn is_transparent(&self, call: ExprId) -> bool {
        let Some(callee) = self.0.types.callee(call) else { return false };
        let def = callee.trait_fn.as_ref().map_or(callee.def, |(def, _)| *def);
        let path = || path_of(self.0.db, Def::Fn(def));
        match def.name(self.0.db).as_str() {
            "as_mut" | "as_deref" | "as_deref_mut" | "cloned" | "copied" | "take" | "map" | "and_then" | "filter" => {
                path().starts_with("std::option::Option::")
            }
            "as_ref" => matches!(path().as_str(), "std::option::Option::as_ref" | "std::convert::AsRef::as_ref"),
            "clone" => path() == "std::clone::Clone::clone",
            "to_owned" => path() == "std::borrow::ToOwned::to_owned",
            "to_string" => path() == "std::string::ToString::to_string",
            "as_str" => path() == "std::string::String::as_str",
            "from" => path() == "std::convert::From::from",
            "into" => path() == "std::convert::Into::into",
            _ => false,
        }
    }
}

/// Whether a parameter's type is one of those that anything is known of.
fn may_matter(view: &View<'_>, ty: &Ty) -> bool {
    match ty.strip_refs().kind() {
        TyKind::Str | TyKind::Param(..) | TyKind::Opaque(_) => true,
        TyKind::Adt(def, _) => match def.name(view.db).as_str() {
            "Option" => path_of(view.db, Def::Struct(*def)) == "std::option::Option",
            "String" => path_of(view.db, Def::Struct(*def)) == "std::string::String",
            _ => false,
        },
        _ => false,
    }
}

/// Whether a value of the type is an address, or a list of them, that is made of numbers.
fn is_numeric(view: &View<'_>, ty: &Ty) -> bool {
    match ty.strip_refs().kind() {
        TyKind::Adt(def, _) => match def.name(view.db).as_str() {
            "SocketAddr" | "SocketAddrV4" | "SocketAddrV6" | "IpAddr" | "Ipv4Addr" | "Ipv6Addr" => {
                path_of(view.db, Def::Struct(*def)).starts_with("std::net::")
            }
            _ => false,
        },
        TyKind::Tuple(parts) => parts.first().is_some_and(|host| is_numeric(view, host)),
        TyKind::Slice(inner) | TyKind::Array(inner, _) => is_numeric(view, inner),
        _ => false,
    }
}

fn is_numeric_text(text: &str) -> bool {
    text.parse::<SocketAddr>().is_ok() || text.parse::<IpAddr>().is_ok()
}

/// Whether a format string is an IP address up to its port: `127.0.0.1:{port}`.
fn starts_with_ip(text: &str) -> bool {
    text.rsplit_once(':').is_some_and(|(host, _)| host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::starts_with_ip;

    #[test]
    fn format_strings_that_begin_with_an_ip_address() {
        for (text, expected) in [
            ("127.0.0.1:{}", true),
            ("[::1]:{port}", true),
            ("0.0.0.0:80", true),
            ("{}:80", false),
            ("{host}:{port}", false),
            ("localhost:{}", false),
            ("127.0.0.1", false),
        ] {
            assert_eq!(starts_with_ip(text), expected, "{text}");
        }
    }
}
