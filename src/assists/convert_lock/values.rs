//! Locks that statics and constants are made with. Their values are read from their tokens: they are no functions.

use crate::db::Db;
use crate::effects::locks::written::Reader;
use crate::effects::locks::{Anchor, Api, LockKind, Written};
use crate::ir::{Path, PathSegment, TypeRef, TypeRefKind};
use crate::resolve::DefId;
use crate::syntax::{Token, TokenKind as T, queries::split, scan};
use crate::text::TextRange;

use super::calls::Change;
use super::plan::Plan;

/// The paths in the value of a static or constant that lead to functions of a lock: the lock, and the function's name.
fn constructors(db: &dyn Db, def: DefId, kind: LockKind) -> Vec<(Written, String, TextRange, bool)> {
    let (file, item) = def.in_body_of(db).unwrap_or((def.file(db), def.item(db)));
    if def.body(db).is_some() {
        return Vec::new();
    }
    let Some(place) = split(db, file).items.get(item as usize) else { return Vec::new() };
    let text = place.range.of(file.text(db));
    let tokens = scan(text).tokens;
    let reader = Reader { db, owner: def, module: def.module(db) };
    let mut found = Vec::new();
    // The value begins after the `=` that follows the type.
    let Some(mut at) = tokens.iter().position(|token| token.kind == T::Eq) else { return found };
    let mut runs_later = false;
    while at < tokens.len() {
        runs_later |= tokens[at].kind == T::Or;
        let (path, next) = path_at(text, &tokens, at);
        if path.segments.len() > 1 {
            let used = path.segments.len() - 1;
            let ty = TypeRef { kind: TypeRefKind::Infer, range: path.range };
            let mut written = Vec::new();
            reader.named(&ty, &path, used, &mut written);
            let last = &path.segments[used];
            let of_kind = written.into_iter().filter(|written| written.key.kind == kind && written.alias.is_none());
            found.extend(of_kind.map(|written| (written, last.name.to_string(), last.range, runs_later)));
        }
        at = next.max(at + 1);
    }
    found
}

/// The path that begins at a token, generic arguments left out, and the token after it.
fn path_at(text: &str, tokens: &[Token], mut at: usize) -> (Path, usize) {
    let mut segments = Vec::new();
    let start = tokens[at].start;
    while let Some(token) = tokens.get(at).filter(|token| token.kind.is_path_segment()) {
        segments.push(PathSegment { name: token.range().of(text).into(), args: None, range: token.range() });
        at += 1;
        if !is_double_colon(tokens, at) {
            break;
        }
        at += 2;
        if tokens.get(at).is_some_and(|token| token.kind == T::Lt) {
            at = after_arguments(tokens, at);
            if !is_double_colon(tokens, at) {
                break;
            }
            at += 2;
        }
    }
    let end = segments.last().map_or(start, |segment: &PathSegment| segment.range.end);
    (Path { global: false, qself: None, segments, range: TextRange::new(start, end) }, at)
}

fn is_double_colon(tokens: &[Token], at: usize) -> bool {
    matches!(tokens.get(at..at + 2), Some([a, b]) if a.kind == T::Colon && b.kind == T::Colon && a.end() == b.start)
}

fn after_arguments(tokens: &[Token], mut at: usize) -> usize {
    let mut depth = 0_i32;
    while let Some(token) = tokens.get(at) {
        match token.kind {
            T::Lt => depth += 1,
            T::Gt => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at
}

/// Converts the value of a static or constant. The names of the lock in it.
pub fn convert(db: &dyn Db, anchor: &Anchor, change: Change, plan: &mut Plan) -> Vec<Written> {
    let def = anchor.def();
    let at = (def.file(db), def.item(db));
    let mut names = Vec::new();
    for (written, function, range, runs_later) in constructors(db, def, change.from) {
        match (function.as_str(), change.to) {
            ("new", Api::Tokio) if !runs_later => plan.edit_in(db, at, range, "const_new"),
            ("const_new", Api::Std) => plan.edit_in(db, at, range, "new"),
            ("new" | "default" | "from", _) => {}
            _ => {
                let place = format!("`{}`", def.name(db));
                plan.hand(db, at, range, place, "is made in a way that the other lock does not have");
            }
        }
        names.push(written);
    }
    names
}
