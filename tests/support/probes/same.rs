//! Whether two texts of types, rustc's and asyncwise's, mean the same.

/// A type: its head and what is in it.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Node {
    head: String,
    args: Vec<Node>,
}

/// Whether the types agree. What rustc does not know yet at the probe (`_`, `{integer}`) agrees with everything that it may
/// become; arguments that are left to their default are not written by rustc.
pub fn same(rustc: &str, ours: &str) -> bool {
    match (parse(rustc), parse(ours)) {
        (Some(rustc), Some(ours)) => agree(&rustc, &ours),
        _ => false,
    }
}

/// Whether rustc cut the type short.
pub fn is_cut(rustc: &str) -> bool {
    rustc.contains("...") || rustc.contains('…')
}

fn agree(rustc: &Node, ours: &Node) -> bool {
    const INTEGERS: [&str; 12] =
        ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];
    match (rustc.head.as_str(), ours.head.as_str()) {
        ("_", _) => true,
        ("{integer}", head) => INTEGERS.contains(&head),
        ("{float}", head) => matches!(head, "f32" | "f64"),
        // Nameless types: a closure, a function item, the future of an async block or function.
        ("impl" | "{}", "impl" | "{}") => true,
        (one, two) => {
            one == two
                && rustc.args.len() <= ours.args.len()
                && rustc.args.iter().zip(&ours.args).all(|(rustc, ours)| agree(rustc, ours))
        }
    }
}

fn parse(text: &str) -> Option<Node> {
    let mut parser = Parser { rest: text };
    let node = parser.ty()?;
    parser.space();
    parser.rest.is_empty().then_some(node)
}

struct Parser<'t> {
    rest: &'t str,
}

impl Parser<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.space();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self, word: &str) -> bool {
        self.space();
        let ends = |rest: &str| !rest.starts_with(|ch: char| ch.is_alphanumeric() || ch == '_');
        match self.rest.strip_prefix(word) {
            Some(rest) if ends(rest) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn name(&mut self) -> String {
        self.space();
        let end = self.rest.find(|ch: char| !ch.is_alphanumeric() && ch != '_').unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        name.to_owned()
    }

    fn lifetime(&mut self) -> bool {
        if !self.eat("'") {
            return false;
        }
        self.name();
        true
    }

    fn ty(&mut self) -> Option<Node> {
        self.space();
        if self.eat("for<") {
            self.rest = &self.rest[self.rest.find('>')? + 1..];
            return self.ty();
        }
        if self.eat("&") {
            self.lifetime();
            let head = if self.word("mut") { "&mut" } else { "&" };
            return Some(Node { head: head.into(), args: vec![self.ty()?] });
        }
        if self.eat("*const ") {
            return Some(Node { head: "*const".into(), args: vec![self.ty()?] });
        }
        if self.eat("*mut ") {
            return Some(Node { head: "*mut".into(), args: vec![self.ty()?] });
        }
        if self.eat("!") {
            return Some(Node { head: "!".into(), args: Vec::new() });
        }
        match self.rest.chars().next()? {
            '(' => self.tuple(),
            '[' => self.array(),
            '{' => self.nameless(),
            '<' => self.projection(),
            _ => self.named(),
        }
    }

    fn tuple(&mut self) -> Option<Node> {
        self.eat("(");
        let mut args = Vec::new();
        let mut comma = false;
        while !self.eat(")") {
            args.push(self.ty()?);
            comma = self.eat(",");
        }
        // `(dyn A + B)` is no tuple; `(T,)` has its comma.
        if args.len() == 1 && !comma {
            return args.pop();
        }
        Some(Node { head: "()".into(), args })
    }

    fn array(&mut self) -> Option<Node> {
        self.eat("[");
        let item = self.ty()?;
        let head = if self.eat(";") { "[;]" } else { "[]" };
        self.rest = &self.rest[self.rest.find(']')? + 1..];
        Some(Node { head: head.into(), args: vec![item] })
    }

    /// `{closure@src/lib.rs:1:2: 3:4}`, `{integer}`
    fn nameless(&mut self) -> Option<Node> {
        let end = self.rest.find('}')? + 1;
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        let head = if matches!(text, "{integer}" | "{float}") { text } else { "{}" };
        Some(Node { head: head.into(), args: Vec::new() })
    }

    /// `<T as Trait>::Name`
    fn projection(&mut self) -> Option<Node> {
        self.eat("<");
        let of = self.ty()?;
        let trait_ = if self.word("as") { vec![self.ty()?] } else { Vec::new() };
        if !self.eat(">") || !self.eat("::") {
            return None;
        }
        let name = self.name();
        // What a type is projected to is told by its name; of which trait it is, rustc and a stub may say in other words.
        drop(trait_);
        if self.eat("<") {
            self.list(">")?;
        }
        Some(Node { head: format!("<>::{name}"), args: vec![of] })
    }

    fn named(&mut self) -> Option<Node> {
        for anonymous in ["impl", "dyn"] {
            if self.word(anonymous) {
                let first = self.bounds()?;
                let is_dyn = anonymous == "dyn";
                return Some(Node {
                    head: if is_dyn { format!("dyn {first}") } else { "impl".into() },
                    args: Vec::new(),
                });
            }
        }
        for prefix in ["unsafe", "extern \"C\""] {
            self.word(prefix);
        }
        let mut name = self.name();
        if name == "fn" && self.eat("(") {
            return self.function();
        }
        if name.is_empty() {
            return None;
        }
        let mut args = Vec::new();
        loop {
            if self.eat("::") {
                if self.eat("<") {
                    args = self.list(">")?;
                    continue;
                }
                // An item of a body stands below what has no name: `f::{closure#0}::Item`.
                if self.rest.starts_with('{') {
                    self.nameless()?;
                    continue;
                }
                name = self.name();
                args.clear();
            } else if self.eat("<") {
                args = self.list(">")?;
            } else {
                return Some(Node { head: name, args });
            }
        }
    }

    /// `fn(A) -> B`, and `fn(A) -> B {name}`, which is a function item.
    fn function(&mut self) -> Option<Node> {
        let mut args = self.list(")")?;
        args.push(if self.eat("->") { self.ty()? } else { Node { head: "()".into(), args: Vec::new() } });
        if self.eat("{") {
            let mut depth = 1;
            let end = self.rest.find(|ch| {
                depth += i32::from(ch == '{') - i32::from(ch == '}');
                depth == 0
            })?;
            self.rest = &self.rest[end + 1..];
            return Some(Node { head: "{}".into(), args: Vec::new() });
        }
        Some(Node { head: "fn".into(), args })
    }

    /// The first trait of `A + B`.
    fn bounds(&mut self) -> Option<String> {
        let mut first = None;
        loop {
            if !self.lifetime() {
                if self.eat("for<") {
                    self.rest = &self.rest[self.rest.find('>')? + 1..];
                }
                self.eat("?");
                let mut bound = self.named()?;
                if self.eat("(") {
                    bound.args = self.list(")")?;
                    if self.eat("->") {
                        self.ty()?;
                    }
                }
                first.get_or_insert(bound.head);
            }
            if !self.eat("+") {
                return Some(first.unwrap_or_default());
            }
        }
    }

    /// Types, without lifetimes, constants and `Name = T`.
    fn list(&mut self, end: &str) -> Option<Vec<Node>> {
        let mut found = Vec::new();
        while !self.eat(end) {
            if self.lifetime() || self.constant() {
                self.eat(",");
                continue;
            }
            let node = self.ty()?;
            if self.eat("=") || self.eat(":") {
                self.ty()?;
            } else {
                found.push(node);
            }
            self.eat(",");
        }
        Some(found)
    }

    /// `3`, `true`
    fn constant(&mut self) -> bool {
        self.space();
        let is_number = self.rest.starts_with(|ch: char| ch.is_ascii_digit());
        if is_number {
            self.name();
        }
        is_number || self.word("true") || self.word("false")
    }
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn paths_lifetimes_and_defaults_do_not_count() {
        assert!(same("std::collections::HashMap<&'a str, Vec<u8>>", "HashMap<&str, Vec<u8>, RandomState>"));
        assert!(same("std::sync::MutexGuard<'_, [u8; 4]>", "MutexGuard<[u8; 4]>"));
        assert!(same("a::b::{closure#0}::Count", "Count"));
        assert!(!same("HashMap<&str, Vec<u8>>", "HashMap<&str, Vec<u16>, RandomState>"));
        assert!(!same("&mut T", "&T"));
    }

    #[test]
    fn what_rustc_does_not_know_yet_agrees() {
        assert!(same("Vec<_>", "Vec<String>"));
        assert!(same("Option<{integer}>", "Option<u64>"));
        assert!(!same("Option<{integer}>", "Option<f64>"));
    }

    #[test]
    fn nameless_types_agree_with_each_other_only() {
        assert!(same("{async block@src/lib.rs:1:2: 3:4}", "impl Future<Output = ()>"));
        assert!(same("fn(u8) -> u16 {foo::<Vec<u8>>}", "{fn}"));
        assert!(!same("{closure@src/lib.rs:1:2: 3:4}", "u8"));
        assert!(same(
            "Pin<Box<(dyn Future<Output = ()> + Send + 'static)>>",
            "Pin<Box<dyn Future<Output = ()> + Send>>"
        ));
        assert!(!same("Box<dyn Error>", "Box<dyn Display>"));
    }
}
