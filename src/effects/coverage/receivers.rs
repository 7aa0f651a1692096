//! The types of receivers, with their places: what the probes compare with what rustc says.

use crate::db::{Crate, Db, SourceFile};
use crate::ir::Expr;
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{DefId, item_tree};
use crate::syntax::item_start;
use crate::text::TextRange;
use crate::types::infer::infer;
use crate::types::{TyKind, fn_bodies_of, type_text};

/// The receiver of a method call whose type is known through and through.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReceiverType {
    /// Where it stands in its file.
    pub range: TextRange,
    /// Its type.
    pub ty: String,
}

/// The receivers of a file whose types are known. Those that are no values (`str`, slices) are left out.
pub fn receiver_types(db: &dyn Db, krate: Crate, file: SourceFile) -> Vec<ReceiverType> {
    let tree = item_tree(db, file);
    let mut found = Vec::new();
    for (item, node) in (0..).zip(&tree.items) {
        if !node.is_fn() || cfg::compiled(tree, item, &krate.data(db).cfg) == Compiled::No {
            continue;
        }
        let def = DefId::new(db, krate, file, None, item);
        let start = item_start(db, file, item);
        for (local, body) in &fn_bodies_of(db, def).bodies {
            let def = local.map_or(def, |local| DefId::new(db, krate, file, Some(item), local));
            let types = infer(db, def);
            for (_, expr) in body.exprs.iter() {
                let Expr::MethodCall { receiver, .. } = expr else { continue };
                let ty = types.ty(*receiver);
                let is_value = !matches!(ty.kind(), TyKind::Str | TyKind::Slice(_) | TyKind::Dyn(_) | TyKind::Never);
                if is_value && !ty.has_unknown() {
                    let range = body.range(*receiver).shifted(start);
                    found.push(ReceiverType { range, ty: type_text(db, &ty) });
                }
            }
        }
    }
    found
}
