//! What is compiled for a function of the stub, and for an `impl` block.

use asyncwise::ir::{ItemKind, SelfParam};
use asyncwise::syntax::{self, SplitItem, SplitKind};

use super::written::{
    flat, generics, in_angles, names_of, replace_word, split_at_word, type_names_of, without_defaults,
};

/// A function of the stub.
struct Function {
    name: String,
    /// From `fn` on, under the name `probe`.
    signature: String,
    /// What the probe hands on.
    args: String,
    /// `::<T>`
    turbofish: String,
    /// `unsafe `, or nothing.
    qualifier: &'static str,
    is_public: bool,
}

/// A function with the signature of the stub's that calls the real one. None: there is no such real one, or it is a method of
/// an `impl` of a trait, which says the same as the trait.
pub fn function(text: &str, items: &[SplitItem], item: &SplitItem, own: &str, number: usize) -> Option<String> {
    let function = read(&flat(item.range.of(text)))?;
    let Function { name, signature, args, turbofish, qualifier, .. } = &function;
    let call = |of: &str| format!("{{ unsafe {{ {of}::{name}{turbofish}({args}) }} }}");
    let Some(parent) = item.parent else {
        let body = call(own);
        return function.is_public.then(|| format!("mod f{number} {{ use super::*; {qualifier}{signature} {body} }}"));
    };
    let container = items.get(parent as usize)?;
    let around = flat(container.header().of(text));
    let (head, clause, imp, ty) = match container.kind {
        SplitKind::Trait => of_trait(&around, number, is_by_reference(signature))?,
        SplitKind::Impl if function.is_public && split_at_word(&around, " for ").is_none() => of_type(&around, number)?,
        _ => return None,
    };
    let body = call(&ty);
    let signature = match container.kind {
        SplitKind::Impl => with_self(signature, ty.strip_prefix('<')?.strip_suffix('>')?),
        _ => signature.clone(),
    };
    Some(format!("{head}{clause} {{ {qualifier}{signature}; }} {imp}{clause} {{ {qualifier}{signature} {body} }}"))
}

fn read(header: &str) -> Option<Function> {
    let lowered = syntax::lower_header(SplitKind::Fn, &header.into());
    let ItemKind::Fn(function) = lowered.kind() else { return None };
    let name = lowered.name.to_string();
    let signature = header[header.find("fn ")?..].trim_end_matches(';').trim_end();
    let (params, _) = generics(signature["fn ".len()..].trim_start().strip_prefix(&name)?);
    let types = type_names_of(params);
    let mut args: Vec<&str> = match &function.self_param {
        Some(SelfParam::Value | SelfParam::Ref | SelfParam::RefMut | SelfParam::Typed(_)) => vec!["self"],
        None => Vec::new(),
    };
    for param in &function.params {
        args.push(param.name.as_deref()?);
    }
    Some(Function {
        signature: signature.replacen(&name, "probe", 1),
        args: args.join(", "),
        turbofish: if types.is_empty() { String::new() } else { format!("::<{types}>") },
        qualifier: if header.contains("unsafe fn") { "unsafe " } else { "" },
        is_public: header.starts_with("pub ") && !header.starts_with("pub("),
        name,
    })
}

/// The signature of a method of `ty` as a trait must say it: `self: Box<Self>`, and the type by its name elsewhere, since of a
/// trait's `Self` nobody knows whether it has a size.
fn with_self(signature: &str, ty: &str) -> String {
    // A lifetime that is left out in a head is none that a result may leave out.
    let named = if ty.contains("'_") { signature.to_owned() } else { replace_word(signature, "Self", ty) };
    let Some((before, after)) = named.split_once("(self: ") else { return named };
    let end = split_at_word(after, ",").or_else(|| split_at_word(after, ")")).map_or(after.len(), |(of, _)| of.len());
    format!("{before}(self: {}{}", after[..end].replace(ty, "Self"), &after[end..])
}

/// A trait of its own below the real one, its clause, its `impl` for all types, and whose the real function is.
type Frame = (String, String, String, String);

/// Whether a value without a size has the method: it is neither taken nor given by value.
fn is_by_reference(signature: &str) -> bool {
    let takes = ["(&self", "(&mut self"].iter().any(|receiver| signature.contains(receiver));
    takes && replace_word(&signature.replace("Self::", ""), "Self", "").len() == signature.replace("Self::", "").len()
}

fn of_trait(around: &str, number: usize, is_by_reference: bool) -> Option<Frame> {
    let after = &around[around.find("trait ")? + 6..];
    let end = after.find(|ch: char| !ch.is_alphanumeric() && ch != '_').unwrap_or(after.len());
    let (params, _) = generics(&after[end..]);
    let params = without_defaults(params);
    let names = in_angles(&names_of(&params));
    let applied = format!("{}{names}", &after[..end]);
    let sized = if is_by_reference { "T0: ?Sized" } else { "T0" };
    let all = if params.is_empty() { sized.to_owned() } else { format!("{params}, {sized}") };
    let head = format!("trait P{number}{}: {applied}", in_angles(&params));
    let imp = format!("impl<{all}> P{number}{names} for T0 where T0: {applied}");
    Some((head, String::new(), imp, format!("<T0 as {applied}>")))
}

fn of_type(around: &str, number: usize) -> Option<Frame> {
    let (params, ty, clause) = parts_of_impl(around)?;
    let names = in_angles(&names_of(&params));
    let given = in_angles(&params);
    Some((
        format!("trait P{number}{given}"),
        clause,
        format!("impl{given} P{number}{names} for {ty}"),
        format!("<{ty}>"),
    ))
}

/// Parameters, what is between them and the clause, and ` where …`.
fn parts_of_impl(around: &str) -> Option<(String, String, String)> {
    let after = around.strip_prefix("unsafe ").unwrap_or(around).strip_prefix("impl")?;
    let (params, rest) = generics(after);
    let (middle, clause) = match split_at_word(rest, " where ") {
        Some((middle, clause)) => (middle, format!(" where {clause}")),
        None => (rest, String::new()),
    };
    Some((without_defaults(params), middle.trim().trim_end_matches('{').trim().to_owned(), clause))
}

/// What an `impl` of a trait promises: that the type has the trait, and which associated types.
pub fn claims(text: &str, items: &[SplitItem], index: usize, number: usize) -> Vec<String> {
    let around = flat(items[index].header().of(text));
    let Some((params, middle, clause)) = parts_of_impl(&around) else { return Vec::new() };
    let middle = with_named_lifetimes(&middle);
    let Some((trait_, ty)) = split_at_word(&middle, " for ").filter(|(trait_, _)| !trait_.starts_with('!')) else {
        return Vec::new();
    };
    let params = if middle.contains("'p0") { format!("'p0, {params}") } else { params };
    let (given, names) = (in_angles(&params), in_angles(&names_of(&params)));
    let sized = if OPERATORS.contains(&trait_) { " + Sized" } else { "" };
    let claim = format!("trait P{number}{given}: {trait_}{sized}{clause} {{}}");
    let has = format!("{claim} impl{given} P{number}{names} for {ty}{clause} {{}}");
    let parent = u32::try_from(index).ok();
    let types = items.iter().filter(|item| item.kind == SplitKind::TypeAlias && item.parent == parent);
    let equal = types.enumerate().filter_map(|(at, item)| {
        let text = flat(item.range.of(text));
        let (name, is) = text.strip_prefix("type ")?.trim_end_matches(';').split_once('=')?;
        // A generic associated type would need its own parameters.
        let name = Some(name.trim()).filter(|name| !name.contains('<'))?;
        let is = is.trim().replace("Self::", &format!("<{ty} as {trait_}>::"));
        let given = format!("<'x0, {params}>");
        Some(format!("fn t{number}_{at}{given}(x: &'x0 <{ty} as {trait_}>::{name}) -> &'x0 {is}{clause} {{ x }}"))
    });
    std::iter::once(has).chain(equal).collect()
}

/// The operators whose other side is `Self` unless they say another, and so must have a size.
const OPERATORS: [&str; 16] = [
    "Add",
    "AddAssign",
    "BitAnd",
    "BitAndAssign",
    "BitOr",
    "BitOrAssign",
    "BitXor",
    "BitXorAssign",
    "Div",
    "DivAssign",
    "Mul",
    "MulAssign",
    "Rem",
    "RemAssign",
    "Sub",
    "SubAssign",
];

/// With a name for each lifetime that is left out: a function's result must say which it means.
fn with_named_lifetimes(text: &str) -> String {
    let mut named = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        named.push_str(before);
        named.push_str(if after.starts_with('\'') { "&" } else { "&'p0 " });
        rest = after;
    }
    named.push_str(rest);
    named.replace("'_", "'p0")
}
