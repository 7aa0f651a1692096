//! What a closure on another thread takes along: moved, copied, or cloned before.

use crate::cx::FnCx;
use crate::flow::Owner;
use crate::ir::{BindingId, Expr, ExprId};
use crate::resolve::{Def, path_of};
use crate::text::TextRange;
use crate::types::solve::Solver;
use crate::types::{Ty, TyKind};

use super::sendable::is_sendable;
use super::uses::{How, Use, uses};

/// What happens to captured places.
#[derive(Default)]
pub struct Captures {
    /// Statements before the closure: `let path = self.path.clone();`
    pub before: Vec<String>,
    /// What names them instead, inside.
    pub edits: Vec<(TextRange, String)>,
}

/// An own copy of a place.
struct Copied {
    /// The text of the place.
    place: String,
    name: String,
    /// It was a reference, and is a value: how the reference is had from it.
    reference: Option<String>,
}

/// What has to happen for `roots` to run on another thread. None: it cannot be.
pub fn captures(cx: &FnCx<'_>, extent: TextRange, roots: &[ExprId]) -> Option<Captures> {
    let uses = uses(cx, extent, roots)?;
    let mut result = Captures::default();
    let mut copies: Vec<Copied> = Vec::new();
    for used in &uses {
        if moves_along(cx, used.root, extent, &uses)? {
            continue;
        }
        if used.how == How::Changed {
            return None;
        }
        let (at, method) = copy_of(cx, used)?;
        let ty = cx.ty(at);
        let inline = cx.is_inline_argument(at);
        let place = if inline { cx.body.bindings[used.root].name.to_string() } else { cx.source(at).to_owned() };
        if !copies.iter().any(|copy| copy.place == place) {
            let name = name_for(cx, at, used.root, extent, &uses, &copies)?;
            result.before.push(format!("let {name} = {place}{method};"));
            let reference = matches!(ty.kind(), TyKind::Ref(..)).then(|| reference(&name, method));
            copies.push(Copied { place: place.clone(), name, reference });
        }
        let copy = copies.iter().find(|copy| copy.place == place)?;
        if inline {
            // Formatted by reference, under the name that stands in the text.
            if copy.name != place {
                return None;
            }
            continue;
        }
        let whole = used.chain.first() == Some(&at);
        let is_given_on = whole && matches!(used.how, How::Value | How::Borrowed);
        let mut new = copy.reference.clone().filter(|_| is_given_on).unwrap_or_else(|| copy.name.clone());
        if used.shorthand {
            new = format!("{place}: {new}");
        }
        if new != place {
            result.edits.push((cx.range(at), new));
        }
    }
    Some(result)
}

/// A reference of the very type that the owned value was made from: what takes any `T` may not take another.
fn reference(name: &str, method: &str) -> String {
    match method {
        ".to_owned()" => format!("{name}.as_str()"),
        ".to_path_buf()" => format!("{name}.as_path()"),
        ".to_vec()" => format!("{name}.as_slice()"),
        _ => format!("&{name}"),
    }
}

/// Whether a variable can simply move into the closure, or be copied there. None: it can neither, nor can a copy help.
fn moves_along(cx: &FnCx<'_>, root: BindingId, extent: TextRange, uses: &[Use]) -> Option<bool> {
    let ty = cx.types.binding_ty(root);
    if matches!(ty.kind(), TyKind::Ref(..)) || cx.types.binds_by_ref(root) {
        return Some(false);
    }
    let is_copy = Solver::new(cx.db, cx.def).is_copy_in(&ty);
    let changed = uses.iter().any(|used| used.root == root && used.how == How::Changed);
    if is_needed_later(cx, root, extent) {
        // A copy would change in its place.
        return if changed { None } else { Some(is_copy) };
    }
    is_sendable(cx, &ty).then_some(true).or(if changed { None } else { Some(false) })
}

/// Which part of a place to copy, and how: what is shared rather than what is in it, else all of it.
fn copy_of(cx: &FnCx<'_>, used: &Use) -> Option<(ExprId, &'static str)> {
    let shared = used.chain.iter().find(|at| {
        let ty = cx.ty(**at);
        cx.type_path(&ty).as_deref() == Some("std::sync::Arc") && copies(cx, &ty).is_some()
    });
    let at = shared.or_else(|| used.chain.iter().find(|at| copies(cx, &cx.ty(**at)).is_some()))?;
    Some((*at, copies(cx, &cx.ty(*at))?))
}

/// How a value of this type is made one's own, if that can go to another thread.
fn copies(cx: &FnCx<'_>, ty: &Ty) -> Option<&'static str> {
    let mut solver = Solver::new(cx.db, cx.def);
    let (own, method) = match ty.kind() {
        TyKind::Ref(_, inner) => match inner.kind() {
            TyKind::Str => return Some(".to_owned()"),
            TyKind::Slice(of) => (of.clone(), ".to_vec()"),
            TyKind::Ref(..) => return None,
            TyKind::Adt(def, _) if path_of(cx.db, Def::Struct(*def)) == "std::path::Path" => {
                return Some(".to_path_buf()");
            }
            _ => (inner.clone(), ".clone()"),
        },
        _ if solver.is_copy_in(ty) => (ty.clone(), ""),
        _ => (ty.clone(), ".clone()"),
    };
    (is_sendable(cx, &own) && solver.is_clone_in(&own)).then_some(method)
}

/// A name for the copy of a place, that nothing in the closure means something else by.
fn name_for(
    cx: &FnCx<'_>,
    at: ExprId,
    root: BindingId,
    extent: TextRange,
    uses: &[Use],
    copies: &[Copied],
) -> Option<String> {
    let own = cx.body.bindings[root].name.as_str();
    let is_self = Some(root) == cx.body.self_binding;
    let (name, long) = match cx.expr(at) {
        Expr::Field { name, .. } if name.starts_with(|first: char| first.is_ascii_digit()) => {
            (if is_self { "value".to_owned() } else { own.to_owned() }, format!("{own}_{name}"))
        }
        Expr::Field { name, .. } => (name.to_string(), format!("{own}_{name}")),
        _ if is_self => ("this".to_owned(), "own_self".to_owned()),
        _ => (own.to_owned(), format!("own_{own}")),
    };
    let is_free = |name: &String| {
        let inside =
            cx.body.bindings.iter().any(|(_, binding)| extent.contains(binding.range) && binding.name == name.as_str());
        let outside = uses.iter().any(|used| used.root != root && cx.body.bindings[used.root].name == name.as_str());
        !inside && !outside && copies.iter().all(|copy| copy.name != *name)
    };
    [name, long].into_iter().find(is_free)
}

/// Whether a variable is named after some code, or in the next turn of a loop or of a closure around it.
#[must_use]
pub fn is_needed_later(cx: &FnCx<'_>, binding: BindingId, code: TextRange) -> bool {
    let named = |(id, expr): (ExprId, &Expr)| *expr == Expr::Local(binding) && cx.range(id).start >= code.end;
    let declared = cx.body.bindings[binding].range;
    let comes_again = |(id, expr): (ExprId, &Expr)| {
        let again = matches!(expr, Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } | Expr::Closure { .. });
        again && cx.range(id).contains(code) && !cx.range(id).contains(declared)
    };
    cx.exprs().any(|at| named(at) || comes_again(at)) || is_borrowed_frame(cx, binding, code)
}

/// Whether the code stands in a frame that is run more than once and took the variable along.
fn is_borrowed_frame(cx: &FnCx<'_>, binding: BindingId, code: TextRange) -> bool {
    let frames = &cx.flow().frames;
    let own = frames.of_binding(binding);
    (0..).zip(&frames.all).any(|(id, frame): (u32, _)| {
        let around = frame.body.is_some_and(|body| cx.range(body).contains(code));
        let repeats = matches!(frame.owner, Owner::Closure(_) | Owner::AsyncClosure(_));
        around && repeats && id != own && frames.is_inside(id, own)
    })
}
