//! What rules about cancelled futures share: what is lost, who would miss it, and how it is said.

use crate::effects::cancel::{Loss, Verdict, loss_site};
use crate::effects::own;
use crate::effects::view::{Place, Root};
use crate::ir::ExprId;
use crate::resolve::DefId;
use crate::rules::{FnCx, RawFinding};
use crate::text::TextRange;

/// What dropping a future loses, and the places that miss it: those that are not given away with the future.
#[must_use]
pub fn losing(cx: &FnCx<'_>, future: ExprId) -> Option<(Loss, Vec<Place>, Option<Place>)> {
    let view = cx.view();
    let (loss, sources, buffer) = match view.verdict(future, 0) {
        Verdict::Unsafe { loss, sources, .. } => (loss, sources, None),
        Verdict::Resumable { loss, sources, buffer, .. } => {
            let place = |root| Place { root: Root::Local(root), fields: Vec::new(), exact: true };
            (loss, sources, buffer.map(place))
        }
        _ => return None,
    };
    let missed = sources.iter().filter(|source| !is_moved(cx, source.expr));
    let places = missed.filter_map(|source| Some(view.place(source.expr)?.then(&source.fields))).collect();
    Some((loss, places, buffer))
}

/// Whether a source is given away with the future.
fn is_moved(cx: &FnCx<'_>, source: ExprId) -> bool {
    use crate::ir::Expr;
    let parents = cx.parents(source);
    let given = parents
        .first()
        .is_some_and(|parent| matches!(cx.expr(*parent), Expr::Call { args, .. } if args.contains(&source)));
    given && matches!(cx.expr(source), Expr::Local(_)) && matches!(cx.ty(source).kind(), crate::types::TyKind::Adt(..))
}

/// Where the variable of a place is declared; none for a static.
#[must_use]
pub fn declared(cx: &FnCx<'_>, place: &Place) -> Option<TextRange> {
    match place.root {
        Root::Local(binding) => Some(cx.body.bindings[binding].range),
        Root::Static(_) => None,
    }
}

/// What happens, up to where it is said when: "`x` loses y", "this loses y".
#[must_use]
pub fn what(loss: &Loss) -> String {
    let Loss { loses, by, held, within } = loss;
    match (held, within) {
        (true, _) => format!("what this took with `{by}` is lost"),
        (false, None) => format!("`{by}` loses {loses}"),
        (false, Some(_)) => format!("this loses {loses}"),
    }
}

/// Why, for what does not say so itself: " while it waits for something else", ": it awaits `x`".
#[must_use]
pub fn why(loss: &Loss) -> String {
    match (loss.held, loss.within) {
        (true, _) => " while it waits for something else".to_owned(),
        (false, None) => String::new(),
        (false, Some(_)) => format!(": it awaits `{}`", loss.by),
    }
}

/// Notes where a function that is called loses it.
pub fn explain(cx: &FnCx<'_>, loss: &Loss, finding: &mut RawFinding) {
    let Some(within) = loss.within else { return };
    let Some(range) = *loss_site(cx.db, within) else { return };
    let (file, item) = item_of(cx, within);
    let name = own::short_name(cx.db, within);
    finding.related_in(file, item, range, format!("`{name}` calls `{}` here", loss.by));
}

/// The file and the item that ranges in a function count from.
#[must_use]
pub fn item_of(cx: &FnCx<'_>, def: DefId) -> (crate::db::SourceFile, crate::ir::ItemIdx) {
    def.in_body_of(cx.db).unwrap_or((def.file(cx.db), def.item(cx.db)))
}
