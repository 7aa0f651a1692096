//! Macro calls.

use crate::db::TargetKind;
use crate::ir::{ExprId, FormatKind, MacroCall, MacroExpr, Select};
use crate::resolve::resolve_macro;
use crate::types::{Ty, TyKind};

use super::{Infer, adt};

impl Infer<'_> {
    pub(super) fn macro_(&mut self, id: ExprId, mac: &MacroExpr, expected: Option<&Ty>) -> Ty {
        let ty = self.macro_by_name(id, mac, expected);
        let is_by_name = !matches!(mac.call, MacroCall::Exprs(_) | MacroCall::Block(_) | MacroCall::Opaque);
        // The workspace may have a macro of its own by the name of a well-known one.
        if is_by_name && self.is_own_macro(mac) { self.expansion(id, mac) } else { ty }
    }

    fn is_own_macro(&self, mac: &MacroExpr) -> bool {
        let def = resolve_macro(self.db, self.module, &mac.path);
        let kind = def.map(|def| def.krate(self.db).data(self.db).kind);
        kind.is_some_and(|kind| !matches!(kind, TargetKind::Stub | TargetKind::Dependency))
    }

    fn is_macro_of(&self, mac: &MacroExpr, krate: &str) -> bool {
        let def = resolve_macro(self.db, self.module, &mac.path);
        def.is_some_and(|def| def.krate(self.db).data(self.db).name.as_str() == krate)
    }

    fn macro_by_name(&mut self, id: ExprId, mac: &MacroExpr, expected: Option<&Ty>) -> Ty {
        let lang = self.lang();
        match &mac.call {
            MacroCall::Select(select) => self.select(select, expected),
            MacroCall::Join { futures, is_try } => self.join(futures, *is_try),
            MacroCall::Pin(value) => {
                let ty = self.expr(*value, None);
                adt(lang.pin, vec![Ty::reference(true, ty)])
            }
            MacroCall::Stream { body, .. } => {
                let output = self.fresh();
                self.frame(*body, &output);
                Ty::unknown()
            }
            MacroCall::Ready(value) => {
                let ty = self.expr(*value, None);
                match self.known(&ty).as_adt() {
                    Some((def, args)) if Some(def) == lang.poll => args.first().cloned().unwrap_or_else(Ty::unknown),
                    _ => Ty::unknown(),
                }
            }
            MacroCall::Vec(items) => {
                let wanted =
                    expected.and_then(|ty| self.shallow(ty).as_adt().and_then(|(_, args)| args.first().cloned()));
                let wanted = wanted.map(|item| Ty::new(TyKind::Slice(item)));
                let ty = self.expr(*items, wanted.as_ref());
                match self.shallow(&ty).kind() {
                    TyKind::Array(item, _) => adt(lang.vec, vec![item.clone()]),
                    _ => Ty::unknown(),
                }
            }
            MacroCall::Matches { scrutinee, pat, guard } => {
                let ty = self.expr(*scrutinee, None);
                self.pat(*pat, &ty, None);
                guard.iter().for_each(|guard| drop(self.expr(*guard, None)));
                Ty::new(TyKind::Bool)
            }
            MacroCall::Format { args, kind, .. } => {
                let types: Vec<Ty> = args.iter().map(|arg| self.expr(*arg, None)).collect();
                let target = types.first().filter(|_| *kind == FormatKind::Write);
                let written = target.and_then(|target| self.calls_write_fmt(id, target));
                written.unwrap_or_else(|| self.formatted(*kind, mac.path.last()))
            }
            MacroCall::Tracing { args, is_span } => {
                args.iter().for_each(|arg| drop(self.expr(*arg, None)));
                if *is_span { self.named("tracing", "Span") } else { Ty::unit() }
            }
            MacroCall::Exprs(args) => self.unknown_macro(id, mac, args, expected),
            MacroCall::Block(block) => {
                self.expr(*block, None);
                self.expansion(id, mac)
            }
            MacroCall::Opaque => self.opaque_macro(id, mac),
        }
    }

    fn formatted(&mut self, kind: FormatKind, name: &str) -> Ty {
        let lang = self.lang();
        match kind {
            FormatKind::Make if name == "format" => adt(lang.string, Vec::new()),
            FormatKind::Make if name == "format_args" => adt(lang.arguments, Vec::new()),
            FormatKind::Make if name == "anyhow" => self.named("anyhow", "Error"),
            FormatKind::Make => Ty::unknown(),
            FormatKind::Write => {
                let error = self.fresh();
                adt(lang.result, vec![Ty::unit(), error])
            }
            FormatKind::Print | FormatKind::Assert | FormatKind::Ensure => Ty::unit(),
            FormatKind::Panic | FormatKind::Bail => Ty::new(TyKind::Never),
        }
    }

    fn unknown_macro(&mut self, id: ExprId, mac: &MacroExpr, args: &[ExprId], expected: Option<&Ty>) -> Ty {
        let name = mac.path.last().as_str();
        let mut types: Vec<Ty> = args.iter().map(|arg| self.expr(*arg, expected.filter(|_| name == "dbg"))).collect();
        match (name, types.len()) {
            ("dbg", 1) => types.remove(0),
            ("dbg", _) => Ty::new(TyKind::Tuple(types.into())),
            ("poll", 1) if self.is_macro_of(mac, "futures_util") => {
                let output = self.awaited(&types[0]);
                adt(self.lang().poll, vec![output])
            }
            _ => self.opaque_macro(id, mac),
        }
    }

    fn opaque_macro(&mut self, id: ExprId, mac: &MacroExpr) -> Ty {
        let expanded = self.expansion(id, mac);
        if !expanded.is_unknown() {
            return expanded;
        }
        let str_ref = || Ty::reference(false, Ty::new(TyKind::Str));
        match mac.path.last().as_str() {
            "concat" | "stringify" | "env" | "include_str" | "file" | "module_path" => str_ref(),
            "option_env" => adt(self.lang().option, vec![str_ref()]),
            "cfg" => Ty::new(TyKind::Bool),
            "line" | "column" => Ty::new(TyKind::Int(crate::resolve::Int::U32)),
            "json" => self.named("serde_json", "Value"),
            "compile_error" => Ty::new(TyKind::Never),
            _ => Ty::unknown(),
        }
    }

    fn select(&mut self, select: &Select, expected: Option<&Ty>) -> Ty {
        for branch in &select.branches {
            branch.guard.iter().for_each(|guard| drop(self.expr(*guard, Some(&Ty::new(TyKind::Bool)))));
            let future = self.expr(branch.future, None);
            let output = self.awaited(&future);
            self.pat(branch.pat, &output, None);
        }
        let handlers: Vec<ExprId> =
            select.branches.iter().map(|branch| branch.handler).chain(select.else_.iter().copied()).collect();
        self.join_branches(&handlers, expected)
    }

    fn join(&mut self, futures: &[ExprId], is_try: bool) -> Ty {
        let mut outputs = Vec::new();
        let mut error = Ty::unknown();
        for future in futures {
            let ty = self.expr(*future, None);
            let output = self.awaited(&ty);
            let output = self.known(&output);
            if is_try {
                if let Some((_, args)) = output.as_adt()
                    && let Some(found) = args.get(1).filter(|_| error.is_unknown())
                {
                    error = found.clone();
                }
                outputs.push(self.tried(&output));
            } else {
                outputs.push(output);
            }
        }
        let tuple = Ty::new(TyKind::Tuple(outputs.into()));
        if is_try { adt(self.lang().result, vec![tuple, error]) } else { tuple }
    }
}
