//! What lowering carries along.

use proc_macro2::TokenStream;
use rustc_hash::FxHashMap;
use syn::parse::{ParseStream, Parser};
use syn::{FnArg, Signature};

use crate::db::CfgOptions;
use crate::ir::{Binding, Body, BodyParam, Expr, ExprId, FnBodies, ItemIdx, ItemTree};
use crate::text::TextRange;

use super::lex::{Unclosed, lex_with_holes};
use super::scopes::Scopes;
use super::signature::of_header;
use super::src::{Src, end_of};
use super::stmts::body_stmts;
use super::tokens::group_of;

/// Expressions nested deeper than this are left out.
const MAX_DEPTH: u32 = 1_000;

/// The function that is being lowered, and what its file item holds besides.
pub(crate) struct Cx<'t> {
    pub(crate) src: Src<'t>,
    /// What is known of the builds; none: everything is lowered.
    pub(crate) options: Option<&'t CfgOptions>,
    pub(crate) body: Body,
    pub(crate) scopes: Scopes,
    /// The content of braces that were emptied so that what is around them parses, by the place of the opening brace.
    pub(crate) stubs: FxHashMap<u32, TokenStream>,
    /// The items in blocks.
    pub(crate) locals: ItemTree,
    /// The innermost block that declares items.
    pub(crate) module: Option<ItemIdx>,
    /// The functions among `locals` that are done.
    pub(crate) inner_bodies: Vec<(Option<ItemIdx>, Body)>,
    depth: u32,
}

/// An expression that was lowered, and where it stands with its parentheses.
#[derive(Clone, Copy)]
pub(crate) struct Ex {
    pub(crate) id: ExprId,
    pub(crate) range: TextRange,
}

/// Lowers a function item.
pub(super) fn function<'t>(text: &'t str, range: TextRange, options: Option<&'t CfgOptions>) -> FnBodies {
    let header = text.get(..range.start as usize).unwrap_or_default();
    let mut cx = Cx {
        src: Src::new(text, 0),
        options,
        body: Body::default(),
        scopes: Scopes::default(),
        stubs: FxHashMap::default(),
        locals: ItemTree::default(),
        module: None,
        inner_bodies: Vec::new(),
        depth: 0,
    };
    if let Some(sig) = of_header(header) {
        cx.params(&sig);
    }
    let range = TextRange::new(range.start, range.end.min(end_of(text)));
    cx.src = Src::new(text, range.start);
    // Parsing consumes the tokens; copies of them cost more than to make them once more when it fails.
    cx.body.root = match whole_body.parse_str(range.of(text)) {
        Ok(block) => Some(cx.block(&block).id),
        Err(_) => cx.broken_body(range),
    };
    tidy(&mut cx.body.holes);
    let mut bodies = vec![(None, cx.body)];
    bodies.append(&mut cx.inner_bodies);
    FnBodies { locals: cx.locals, bodies, too_deep: false }
}

fn whole_body(input: ParseStream<'_>) -> syn::Result<syn::Block> {
    let content;
    let brace_token = syn::braced!(content in input);
    Ok(syn::Block { brace_token, stmts: body_stmts(&content)? })
}

/// In source order, none inside another.
fn tidy(holes: &mut Vec<TextRange>) {
    holes.sort_by_key(|hole| (hole.start, std::cmp::Reverse(hole.end)));
    let mut end = 0;
    holes.retain(|hole| {
        let is_new = hole.end > end;
        end = end.max(hole.end);
        is_new
    });
}

impl Cx<'_> {
    fn broken_body(&mut self, range: TextRange) -> Option<ExprId> {
        let (tokens, lost) = lex_with_holes(range.of(self.src.text), Unclosed::Drop);
        self.body.holes.extend(lost.into_iter().map(|hole| self.src.bytes(&hole)));
        let first = tokens.into_iter().next()?;
        Some(self.block_group(group_of(&first, proc_macro2::Delimiter::Brace)?).id)
    }

    pub(crate) fn alloc(&mut self, expr: Expr, range: TextRange) -> Ex {
        Ex { id: self.body.alloc(expr, range), range }
    }

    pub(crate) fn missing(&mut self, range: TextRange) -> Ex {
        self.alloc(Expr::Missing, range)
    }

    /// Counts a level of nesting; none when there are too many.
    pub(crate) fn deeper<T>(&mut self, f: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let result = f(self);
        self.depth -= 1;
        Some(result)
    }

    /// Declares the parameters.
    pub(crate) fn params(&mut self, sig: &Signature) {
        self.body.is_async = sig.asyncness.is_some();
        for input in &sig.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    let range = self.src.range(receiver.self_token.span);
                    let mutable = receiver.mutability.is_some();
                    let binding = Binding { name: "self".into(), mutable, by_ref: None, range };
                    let binding = self.body.bindings.alloc(binding);
                    self.scopes.add("self".into(), binding);
                    self.body.self_binding = Some(binding);
                }
                FnArg::Typed(param) => {
                    let ty = match &*param.ty {
                        syn::Type::Verbatim(tokens) if tokens.is_empty() => None,
                        ty => Some(self.src.ty(ty)),
                    };
                    let pat = self.pat(&param.pat).id;
                    self.body.params.push(BodyParam { pat, ty });
                }
            }
        }
    }

    /// Lowers a function that stands inside this one, as a body of its own.
    pub(crate) fn inner_fn(&mut self, item: ItemIdx, sig: &Signature, block: &syn::Block) {
        let outer = (std::mem::take(&mut self.body), std::mem::take(&mut self.scopes));
        self.params(sig);
        let root = self.block(block);
        self.body.root = Some(root.id);
        let (body, scopes) = outer;
        let mut done = std::mem::replace(&mut self.body, body);
        tidy(&mut done.holes);
        self.scopes = scopes;
        self.inner_bodies.push((Some(item), done));
    }
}
