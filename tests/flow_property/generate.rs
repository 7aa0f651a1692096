//! Random async functions that hold guards, well-typed and accepted by the borrow checker.

use std::fmt::Write;

use super::random::Random;

/// A type that holds a guard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Guard,
    Option,
    Tuple,
    Boxed,
    Holder,
    Wrap,
    Result,
    Vec,
    Either,
}

/// Whether a variable has a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Full,
    Moved,
    Perhaps,
}

#[derive(Clone)]
struct Var {
    name: String,
    kind: Kind,
    is_mut: bool,
    state: State,
}

/// What can be left or gone on with, and the first variable that belongs to one turn.
struct Loop {
    label: String,
    floor: usize,
}

/// What functions are made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// No branch and no loop.
    Straight,
    /// Everything.
    Branching,
}

pub struct Generator<'r> {
    pub random: &'r mut Random,
    shape: Shape,
    is_2024: bool,
    out: String,
    depth: usize,
    vars: Vec<Var>,
    loops: Vec<Loop>,
    names: u32,
    sites: u32,
    awaits: u32,
    choices: u32,
    budget: u32,
}

/// The text of a function.
pub fn function(random: &mut Random, number: u32, shape: Shape, is_2024: bool) -> String {
    let budget = 6 + u32::try_from(random.below(14)).expect("small");
    let mut generator = Generator {
        random,
        shape,
        is_2024,
        out: format!("async fn f{number}() -> Option<u32> {{\n"),
        depth: 1,
        vars: Vec::new(),
        loops: Vec::new(),
        names: 0,
        sites: 0,
        awaits: 0,
        choices: 0,
        budget,
    };
    generator.binding();
    let left = generator.statements();
    if !left {
        generator.line("y(0).await;");
        generator.line("Some(0)");
    }
    generator.out.push_str("}\n\n");
    generator.out
}

impl Generator<'_> {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:1$}{text}", "", self.depth * 4);
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("v{}", self.names)
    }

    fn lock(&mut self) -> String {
        self.sites += 1;
        format!("lock({})", self.sites)
    }

    fn site(&mut self) -> u32 {
        self.sites += 1;
        self.sites
    }

    fn leaf(&mut self) -> u32 {
        self.awaits += 1;
        self.awaits
    }

    fn choice(&mut self) -> String {
        self.choices += 1;
        format!("c({})", self.choices)
    }

    fn await_(&mut self) {
        let id = self.leaf();
        self.line(&format!("y({id}).await;"));
    }

    /// Statements until the budget is used up; whether the last one leaves.
    fn statements(&mut self) -> bool {
        let count = 1 + self.random.below(5);
        for _ in 0..count {
            if self.budget == 0 {
                break;
            }
            self.budget -= 1;
            if self.statement() {
                return true;
            }
            if self.random.chance(35) {
                self.await_();
            }
        }
        false
    }

    /// A block with its own variables; whether it leaves.
    fn block(&mut self, head: &str, tail: &str) -> bool {
        self.line(&format!("{head}{{"));
        self.depth += 1;
        let vars = self.vars.len();
        let left = self.statements();
        self.vars.truncate(vars);
        self.depth -= 1;
        self.line(&format!("}}{tail}"));
        left
    }

    fn statement(&mut self) -> bool {
        let straight = self.shape == Shape::Straight;
        match self.random.below(if straight { 20 } else { 36 }) {
            0..=3 => self.binding(),
            4..=6 => self.end_one(),
            7 => self.reassign(),
            8 => return self.block("", ""),
            9 => self.argument(),
            10 => self.operand(),
            11 => self.extended(),
            12 => self.taken_apart(),
            13 => self.replaced(),
            14 => self.task(),
            15 => self.closure(),
            16 => self.kept(),
            17 => self.tail(),
            18 => self.shadow(),
            19 => self.read(),
            20..=22 => return self.if_(),
            23 => return self.scrutinee(),
            24 => return self.if_let(),
            25 => return self.match_(),
            26 => self.while_(),
            27 => self.loop_(),
            28 => self.for_(),
            29 => self.let_else(),
            30 => self.question(),
            31 => self.again_in_a_loop(),
            32 => return self.chain(),
            33 => return self.leave(),
            34 => self.by_reference(),
            _ => self.conditional_value(),
        }
        false
    }

    /// An expression that makes a value of the kind.
    fn value(&mut self, kind: Kind) -> String {
        if let Some(index) = self.movable(kind).filter(|_| self.random.chance(25)) {
            self.vars[index].state = State::Moved;
            return self.vars[index].name.clone();
        }
        let uncertain = self.shape == Shape::Branching && self.random.chance(40);
        match kind {
            Kind::Guard => match self.random.below(4) {
                0 => format!("id({})", self.inner()),
                1 => format!("{{ {} }}", self.inner()),
                _ => self.inner(),
            },
            Kind::Option if uncertain => {
                let (choice, site) = (self.choice(), self.site());
                format!("opt({}, {site})", choice.trim_matches(|c: char| !c.is_ascii_digit()))
            }
            Kind::Option if self.random.chance(15) => "None".to_owned(),
            Kind::Option => format!("Some({})", self.inner()),
            Kind::Tuple => format!("({}, 1_u8)", self.inner()),
            Kind::Boxed => format!("Box::new({})", self.inner()),
            Kind::Holder => format!("Holder {{ guard: {}, n: 1 }}", self.inner()),
            Kind::Wrap => format!("Wrap({})", self.inner()),
            Kind::Result if uncertain => format!("res(0, {})", self.site()),
            Kind::Result => format!("Ok({})", self.inner()),
            Kind::Vec => format!("vec![{}]", self.inner()),
            Kind::Either if uncertain => format!("either(0, {})", self.site()),
            Kind::Either => format!("Either::Left({})", self.inner()),
        }
    }

    /// A guard: a new one, or that of a variable.
    fn inner(&mut self) -> String {
        match self.movable(Kind::Guard).filter(|_| self.random.chance(30)) {
            Some(index) => {
                self.vars[index].state = State::Moved;
                self.vars[index].name.clone()
            }
            None => self.lock(),
        }
    }

    fn floor(&self) -> usize {
        self.loops.last().map_or(0, |turn| turn.floor)
    }

    /// A variable of the kind that may be moved from.
    fn movable(&mut self, kind: Kind) -> Option<usize> {
        let floor = self.floor();
        self.any(|index, var| index >= floor && var.kind == kind && var.state == State::Full)
    }

    fn any(&mut self, is: impl Fn(usize, &Var) -> bool) -> Option<usize> {
        let all: Vec<usize> = (0..self.vars.len()).filter(|index| is(*index, &self.vars[*index])).collect();
        (!all.is_empty()).then(|| all[self.random.below(all.len())])
    }

    fn full(&mut self) -> Option<usize> {
        let floor = self.floor();
        self.any(|index, var| index >= floor && var.state == State::Full)
    }

    fn kind(&mut self) -> Kind {
        const ALL: [Kind; 12] = [
            Kind::Guard,
            Kind::Guard,
            Kind::Guard,
            Kind::Guard,
            Kind::Option,
            Kind::Tuple,
            Kind::Boxed,
            Kind::Holder,
            Kind::Wrap,
            Kind::Result,
            Kind::Vec,
            Kind::Either,
        ];
        self.random.pick(&ALL)
    }

    fn declare(&mut self, name: String, kind: Kind, is_mut: bool) {
        self.vars.push(Var { name, kind, is_mut, state: State::Full });
    }

    fn binding(&mut self) {
        let (kind, is_mut) = (self.kind(), self.random.chance(40));
        let value = self.value(kind);
        let name = self.name();
        let ty = type_of(kind);
        let keyword = if is_mut { "mut " } else { "" };
        if self.random.chance(10) {
            self.line(&format!("let {name}: {ty};"));
            self.line(&format!("{name} = {value};"));
            self.declare(name, kind, false);
            return;
        }
        self.line(&format!("let {keyword}{name}: {ty} = {value};"));
        self.declare(name, kind, is_mut);
    }

    /// The first value of the name lives on.
    fn shadow(&mut self) {
        let (name, lock) = (self.name(), self.lock());
        self.line(&format!("let {name} = {lock};"));
        self.line(&format!("let {name} = {name}.len();"));
    }

    fn read(&mut self) {
        let Some(index) = self.any(|_, var| var.kind == Kind::Guard && var.state == State::Full) else { return };
        let name = self.vars[index].name.clone();
        self.line(&format!("let _ = read(&{name}) + {name}.len();"));
    }

    /// Ends a value, or only seems to.
    fn end_one(&mut self) {
        let Some(index) = self.full() else { return };
        let name = self.vars[index].name.clone();
        let text = match self.random.below(9) {
            0 | 1 => format!("drop({name});"),
            2 => format!("std::mem::drop({name});"),
            3 => format!("eat({name});"),
            4 => format!("drop((1_u8, {name}));"),
            5 => format!("eat_async({name}).await;"),
            6 => format!("let _ = {{ {name} }};"),
            7 => return self.line(&format!("let _ = {name};")),
            _ => return self.line(&format!("_ = {name};")),
        };
        self.line(&text);
        self.vars[index].state = State::Moved;
    }

    fn reassign(&mut self) {
        let Some(index) = self.any(|_, var| var.is_mut) else { return };
        let (name, kind) = (self.vars[index].name.clone(), self.vars[index].kind);
        let value = if kind == Kind::Option && self.random.chance(50) { "None".to_owned() } else { self.value(kind) };
        self.line(&format!("{name} = {value};"));
        self.vars[index].state = State::Full;
    }

    fn argument(&mut self) {
        let (id, lock) = (self.leaf(), self.lock());
        match self.random.below(4) {
            0 => self.line(&format!("yv({id}, {lock}.len()).await;")),
            1 => self.line(&format!("let _ = yv({id}, read(&{lock})).await;")),
            2 => self.line(&format!("yv({id}, {{ {lock}.len() }}).await;")),
            _ => self.line(&format!("yv({id}, {{ let g = {lock}; g.len() }}).await;")),
        }
    }

    fn operand(&mut self) {
        let (id, lock) = (self.leaf(), self.lock());
        match self.random.below(5) {
            0 => self.line(&format!("eat(({lock}, y({id}).await));")),
            1 => self.line(&format!("let _ = {lock}.len() + y({id}).await;")),
            2 => self.line(&format!("eat((y({id}).await, {lock}));")),
            3 => self.line(&format!("eat(({lock}.len(), y({id}).await));")),
            _ => self.line(&format!("let _n = [{lock}.len(), y({id}).await];")),
        }
    }

    fn extended(&mut self) {
        let (lock, name) = (self.lock(), self.name());
        match self.random.below(6) {
            0 => self.line(&format!("let {name} = &{lock};")),
            1 => self.line(&format!("let {name} = &mut *{lock};")),
            2 => self.line(&format!("let {name} = Some(&{lock});")),
            3 => self.line(&format!("let {name} = {{ &{lock} }};")),
            4 => self.line(&format!("let {name} = (&{lock}, 1);")),
            _ => self.line(&format!("let ref {name} = {lock};")),
        }
        self.await_();
    }

    fn taken_apart(&mut self) {
        let Some(index) = self.full() else { return };
        let (name, kind) = (self.vars[index].name.clone(), self.vars[index].kind);
        let new = self.name();
        let pattern = match (kind, self.random.below(2)) {
            (Kind::Tuple, 0) => format!("let ({new}, _) = {name};"),
            (Kind::Tuple, _) => format!("let {new} = {name}.0;"),
            (Kind::Holder, 0) => format!("let Holder {{ guard: {new}, .. }} = {name};"),
            (Kind::Holder, _) => format!("let {new} = {name}.guard;"),
            (Kind::Wrap, 0) => format!("let Wrap({new}) = {name};"),
            (Kind::Wrap, _) => format!("let {new} = {name}.0;"),
            (Kind::Boxed, _) => format!("let {new} = *{name};"),
            _ => return,
        };
        self.line(&pattern);
        self.vars[index].state = State::Moved;
        self.declare(new, Kind::Guard, false);
    }

    fn replaced(&mut self) {
        let floor = self.floor();
        let usable = |index: usize, var: &Var| index >= floor && var.is_mut && var.state == State::Full;
        let Some(index) = self.any(usable) else { return };
        let (name, kind) = (self.vars[index].name.clone(), self.vars[index].kind);
        let new = self.name();
        match (kind, self.random.below(3)) {
            (Kind::Option, 0) => self.line(&format!("let {new} = {name}.take();")),
            (Kind::Option, 1) => self.line(&format!("let {new} = std::mem::take(&mut {name});")),
            _ => {
                self.vars[index].state = State::Moved;
                let value = self.value(kind);
                self.vars[index].state = State::Full;
                self.line(&format!("let {new} = std::mem::replace(&mut {name}, {value});"));
            }
        }
        self.declare(new, kind, false);
    }

    /// An async block that takes a guard along.
    fn task(&mut self) {
        let Some(index) = self.movable(Kind::Guard) else { return };
        let (name, task) = (self.vars[index].name.clone(), self.name());
        let (inside, before) = (self.leaf(), self.leaf());
        let body = match self.random.below(3) {
            0 => format!("let n = {name}.len(); y({inside}).await + n"),
            1 => format!("drop({name}); y({inside}).await"),
            _ => format!("let g = {name}; y({inside}).await + g.len()"),
        };
        self.line(&format!("let {task} = async move {{ {body} }};"));
        self.vars[index].state = State::Moved;
        if self.random.chance(50) {
            self.line(&format!("y({before}).await;"));
        }
        match self.random.below(3) {
            0 => self.line(&format!("drop({task});")),
            _ => self.line(&format!("{task}.await;")),
        }
    }

    fn closure(&mut self) {
        let Some(index) = self.movable(Kind::Guard) else { return };
        let (name, closure) = (self.vars[index].name.clone(), self.name());
        self.line(&format!("let {closure} = move || {name}.len();"));
        self.vars[index].state = State::Moved;
        if self.random.chance(50) {
            self.await_();
        }
        match self.random.below(3) {
            0 => self.line(&format!("drop({closure});")),
            1 => self.line(&format!("let _ = {closure}();")),
            _ => self.line(&format!("eat({closure});")),
        }
    }

    /// A guard that is only looked at in an inner block.
    fn kept(&mut self) {
        let (lock, id) = (self.lock(), self.leaf());
        match self.random.below(3) {
            0 => self.line(&format!("{{ let g = {lock}; eat(g.len()); }} y({id}).await;")),
            1 => self.line(&format!("let n = {lock}.len(); yv({id}, n).await;")),
            _ => self.line(&format!("{lock}; y({id}).await;")),
        }
    }

    fn tail(&mut self) {
        let (a, b, id, name) = (self.lock(), self.lock(), self.leaf(), self.name());
        let text = match self.random.below(3) {
            0 => format!("let {name} = {{ let g = {a}; yv({id}, {b}.len()).await + g.len() }};"),
            1 => format!("let {name} = {{ let g = {a}; g.len() + {b}.len() }} + y({id}).await;"),
            _ => format!("let {name} = {{ {a}.len() }} + {{ y({id}).await + {b}.len() }};"),
        };
        self.line(&text);
    }

    fn states(&self) -> Vec<State> {
        self.vars.iter().map(|var| var.state).collect()
    }

    fn set(&mut self, states: &[State]) {
        self.vars.iter_mut().zip(states).for_each(|(var, state)| var.state = *state);
    }

    /// What holds after one of these ways; a way that leaves does not count. Whether all leave.
    fn join(&mut self, ways: &[(Vec<State>, bool)]) -> bool {
        let mut open = ways.iter().filter(|(_, left)| !left);
        let Some((first, _)) = open.next() else { return true };
        let mut states = first.clone();
        for (way, _) in open {
            for (state, other) in states.iter_mut().zip(way) {
                if state != other {
                    *state = State::Perhaps;
                }
            }
        }
        self.set(&states);
        false
    }

    /// `head { … } else { … }`
    fn branches(&mut self, head: &str, bound: Option<(String, Kind)>, tail: &str) -> bool {
        let before = self.states();
        let vars = self.vars.len();
        self.line(&format!("{head} {{"));
        self.depth += 1;
        if let Some((name, kind)) = bound {
            self.declare(name, kind, false);
        }
        let then = self.statements();
        self.vars.truncate(vars);
        self.depth -= 1;
        let after = self.states();
        self.set(&before);
        let els = if self.random.chance(60) {
            self.block("} else ", tail)
        } else {
            self.line(&format!("}}{tail}"));
            false
        };
        let ways = [(after, then), (self.states(), els)];
        self.join(&ways)
    }

    fn if_(&mut self) -> bool {
        let choice = self.choice();
        let lock = self.lock();
        let head = match self.random.below(5) {
            0 => format!("if {lock}.len() > 1 && {choice}"),
            1 => format!("if {choice} && {lock}.is_empty()"),
            2 => format!("if !{lock}.is_empty() == {choice}"),
            _ => format!("if {choice}"),
        };
        self.branches(&head, None, "")
    }

    /// A guard in a temporary of the head.
    fn scrutinee(&mut self) -> bool {
        let lock = self.lock();
        match self.random.below(4) {
            0 => self.branches(&format!("if let Some(_) = some(0, {lock}.len())"), None, ""),
            1 => self.branches(&format!("if let Some(1) = {lock}.first().copied()"), None, ""),
            2 => {
                let site = self.site();
                let name = self.name();
                self.branches(&format!("if let Ok({name}) = res(0, {site})"), Some((name, Kind::Guard)), "")
            }
            _ => {
                let choice = self.choice();
                self.line(&format!("match ({lock}.len(), {choice}) {{"));
                self.arms(&["(_, true) =>", "_ =>"], &[None, None])
            }
        }
    }

    /// The arms of a `match` whose head is written; whether all leave.
    fn arms(&mut self, patterns: &[&str], bound: &[Option<(String, Kind)>]) -> bool {
        let before = self.states();
        self.depth += 1;
        let mut ways = Vec::new();
        for (pattern, bound) in patterns.iter().zip(bound) {
            let vars = self.vars.len();
            self.set(&before);
            self.line(&format!("{pattern} {{"));
            self.depth += 1;
            if let Some((name, kind)) = bound {
                self.declare(name.clone(), *kind, false);
            }
            let left = self.statements();
            self.vars.truncate(vars);
            self.depth -= 1;
            self.line("}");
            ways.push((self.states(), left));
        }
        self.depth -= 1;
        self.line("}");
        self.join(&ways)
    }

    fn if_let(&mut self) -> bool {
        let new = self.name();
        if let Some(index) = self.movable(Kind::Option) {
            let name = self.vars[index].name.clone();
            self.vars[index].state = State::Moved;
            return self.branches(&format!("if let Some({new}) = {name}"), Some((new, Kind::Guard)), "");
        }
        let site = self.site();
        self.branches(&format!("if let Some({new}) = opt(0, {site})"), Some((new, Kind::Guard)), "")
    }

    fn match_(&mut self) -> bool {
        let new = self.name();
        let kind = self.random.pick(&[Kind::Option, Kind::Result, Kind::Either]);
        let value = if let Some(index) = self.movable(kind) {
            self.vars[index].state = State::Moved;
            self.vars[index].name.clone()
        } else {
            let site = self.site();
            match kind {
                Kind::Option => format!("opt(0, {site})"),
                Kind::Result => format!("res(0, {site})"),
                _ => format!("either(0, {site})"),
            }
        };
        let (some, none) = match kind {
            Kind::Option => (format!("Some({new}) =>"), "None =>"),
            Kind::Result => (format!("Ok({new}) =>"), "Err(_) =>"),
            _ => (format!("Either::Left({new}) =>"), "Either::Right(_) =>"),
        };
        self.line(&format!("match {value} {{"));
        match self.random.below(3) {
            0 => self.arms(&[none, &some], &[None, Some((new, Kind::Guard))]),
            1 => self.arms(&[&some, "_ =>"], &[Some((new, Kind::Guard)), None]),
            _ => self.arms(&[&some, none], &[Some((new, Kind::Guard)), None]),
        }
    }

    fn by_reference(&mut self) {
        let Some(index) = self.any(|_, var| var.kind == Kind::Option && var.state == State::Full) else { return };
        let name = self.vars[index].name.clone();
        let (a, b) = (self.leaf(), self.leaf());
        match self.random.below(4) {
            0 => self.line(&format!("match &{name} {{ Some(_) => {{ y({a}).await; }} None => {{ y({b}).await; }} }}")),
            1 => self.line(&format!("if let Some(g) = &{name} {{ yv({a}, g.len()).await; }} else {{ y({b}).await; }}")),
            2 => self.line(&format!("if {name}.is_some() {{ y({a}).await; }} else {{ y({b}).await; }}")),
            _ => self.line(&format!("if matches!({name}, Some(_)) {{ y({a}).await; }}")),
        }
    }

    fn enter(&mut self) -> (String, Vec<State>) {
        let label = format!("'l{}", self.loops.len());
        self.loops.push(Loop { label: label.clone(), floor: self.vars.len() });
        (label, self.states())
    }

    /// After a loop: what its body assigned may or may not be there.
    fn leave_loop(&mut self, before: Vec<State>) {
        self.loops.pop();
        let after = self.states();
        self.join(&[(before, false), (after, false)]);
    }

    fn while_(&mut self) {
        let choice = self.choice();
        let (lock, site, name) = (self.lock(), self.site(), self.name());
        let (label, before) = self.enter();
        let (head, bound) = match self.random.below(4) {
            0 => (format!("{label}: while {choice}"), None),
            1 => (format!("{label}: while let Some(_) = some(0, {lock}.len())"), None),
            2 => (format!("{label}: while {lock}.len() > 1 && {choice}"), None),
            _ => (format!("{label}: while let Some({name}) = opt(0, {site})"), Some((name, Kind::Guard))),
        };
        self.turn(&head, bound);
        self.leave_loop(before);
    }

    fn turn(&mut self, head: &str, bound: Option<(String, Kind)>) {
        let vars = self.vars.len();
        self.line(&format!("{head} {{"));
        self.depth += 1;
        if let Some((name, kind)) = bound {
            self.declare(name, kind, false);
        }
        self.statements();
        self.vars.truncate(vars);
        self.depth -= 1;
        self.line("}");
    }

    fn loop_(&mut self) {
        let choice = self.choice();
        let (label, before) = self.enter();
        let vars = self.vars.len();
        self.line(&format!("{label}: loop {{"));
        self.depth += 1;
        self.line(&format!("if !{choice} {{ break; }}"));
        self.statements();
        self.vars.truncate(vars);
        self.depth -= 1;
        self.line("}");
        self.leave_loop(before);
    }

    fn for_(&mut self) {
        let lock = self.lock();
        let name = self.name();
        let (label, before) = self.enter();
        let (head, bound) = match self.random.below(4) {
            0 => (format!("{label}: for _ in {lock}.iter()"), None),
            1 => (format!("{label}: for _ in 0..{lock}.len()"), None),
            2 => (format!("{label}: for _ in 0..2"), None),
            _ => (format!("{label}: for {name} in vec![{lock}]"), Some((name, Kind::Guard))),
        };
        self.turn(&head, bound);
        self.leave_loop(before);
    }

    fn let_else(&mut self) {
        let (site, name, id) = (self.site(), self.name(), self.leaf());
        let exit = if self.loops.is_empty() || self.random.chance(50) { "return None" } else { "break" };
        match self.random.below(3) {
            0 => self.line(&format!("let Some({name}) = opt(0, {site}) else {{ y({id}).await; {exit}; }};")),
            1 => self.line(&format!("let Ok({name}) = res(0, {site}) else {{ y({id}).await; {exit}; }};")),
            _ => {
                self.line(&format!("let Some(_) = some(0, lock({site}).len()) else {{ y({id}).await; {exit}; }};"));
                return;
            }
        }
        self.declare(name, Kind::Guard, false);
    }

    fn question(&mut self) {
        let (site, name) = (self.site(), self.name());
        match self.random.below(3) {
            0 => self.line(&format!("let {name} = some(0, lock({site}).len())?;")),
            1 => {
                let id = self.leaf();
                self.line(&format!("yv({id}, some(0, lock({site}).len())?).await;"));
            }
            _ => {
                self.line(&format!("let {name} = opt(0, {site})?;"));
                self.declare(name, Kind::Guard, false);
            }
        }
    }

    /// A guard that a loop drops before it waits, and takes again.
    fn again_in_a_loop(&mut self) {
        let usable = |_, var: &Var| var.kind == Kind::Guard && var.is_mut && var.state == State::Full;
        let Some(index) = self.any(usable) else { return };
        let name = self.vars[index].name.clone();
        let (choice, lock, a, b) = (self.choice(), self.lock(), self.leaf(), self.leaf());
        self.line(&format!("while {choice} {{ y({a}).await; drop({name}); y({b}).await; {name} = {lock}; }}"));
    }

    fn chain(&mut self) -> bool {
        let (choice, site, name) = (self.choice(), self.site(), self.name());
        if !self.is_2024 {
            return self.if_();
        }
        let head = match self.random.below(3) {
            0 => format!("if {choice} && let Some({name}) = opt(0, {site})"),
            1 => format!("if let Some({name}) = opt(0, {site}) && {choice}"),
            _ => {
                let head = format!("if {choice} && let Some(_) = some(0, lock({site}).len()) && c(0)");
                return self.branches(&head, None, "");
            }
        };
        self.branches(&head, Some((name, Kind::Guard)), "")
    }

    fn leave(&mut self) -> bool {
        let choice = self.choice();
        let exit = match self.loops.len() {
            0 => "return None".to_owned(),
            count => {
                let label = self.loops[self.random.below(count)].label.clone();
                match self.random.below(4) {
                    0 => format!("break {label}"),
                    1 => format!("continue {label}"),
                    2 => "break".to_owned(),
                    _ => "return Some(1)".to_owned(),
                }
            }
        };
        if self.random.chance(80) {
            self.line(&format!("if {choice} {{ {exit}; }}"));
            return false;
        }
        self.line(&format!("{exit};"));
        true
    }

    fn conditional_value(&mut self) {
        let (choice, name) = (self.choice(), self.name());
        let (a, b) = (self.lock(), self.lock());
        match self.random.below(4) {
            0 => self.line(&format!("let {name} = if {choice} {{ {a} }} else {{ {b} }};")),
            1 => self.line(&format!("let {name} = match {choice} {{ true => {a}, false => {b} }};")),
            2 => self.line(&format!("let {name} = 'b: {{ if {choice} {{ break 'b {a}; }} {b} }};")),
            _ => {
                self.line(&format!("let {name} = if {choice} {{ &{a} }} else {{ &{b} }};"));
                return;
            }
        }
        self.declare(name, Kind::Guard, false);
    }
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Guard => "G",
        Kind::Option => "Option<G>",
        Kind::Tuple => "(G, u8)",
        Kind::Boxed => "Box<G>",
        Kind::Holder => "Holder",
        Kind::Wrap => "Wrap",
        Kind::Result => "Result<G, u32>",
        Kind::Vec => "Vec<G>",
        Kind::Either => "Either",
    }
}
