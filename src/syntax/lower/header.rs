//! The header of one item, by what its keyword says it is.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, Token, Type, TypeParamBound};

use crate::ir::{Generics, ImplItem, Item, ItemKind, Name, TypeRef, TypeRefKind, Visibility};
use crate::syntax::{Scanned, SplitKind};
use crate::text::TextRange;

use super::fields::without_broken_fields;
use super::front::{skip_attrs, vis_len};
use super::items::Front;
use super::lex::{Unclosed, lex};
use super::signature::signature;
use super::src::Src;
use super::tokens::{group_of, is_punct, is_word, stream, trees};
use super::uses::imports;

/// Lowers the text of an item without its body. What does not parse keeps its name, as [`ItemKind::Unknown`].
pub(crate) fn header(kind: SplitKind, text: &str) -> Item {
    let all = match kind {
        SplitKind::Impl | SplitKind::Trait | SplitKind::Mod if !text.trim_end().ends_with(';') => {
            lex(&format!("{text} {{}}"), Unclosed::Close)
        }
        SplitKind::Const | SplitKind::Static => lex(without_value(text), Unclosed::Close),
        _ => lex(text, Unclosed::Close),
    };
    item(kind, text, &trees(all), false)
}

/// The same for a macro or a call. What stands in it is not even lexed.
pub(crate) fn macro_header(kind: SplitKind, header: &Scanned) -> Item {
    let front = macro_front(header);
    let all = lex(front.unwrap_or(&header.text), Unclosed::Close);
    let item = item(kind, &header.text, &trees(all), front.is_some());
    match front.and_then(|front| included(front, &header.text[front.len()..])) {
        Some(file) if kind == SplitKind::MacroCall => Item { kind: ItemKind::Include { file }.into(), ..item },
        _ => item,
    }
}

/// The file of an `include!` with a literal path; one that a build script wrote is not there to be read.
fn included(front: &str, args: &str) -> Option<Name> {
    let path = front.trim_end().strip_suffix('!')?.split_whitespace().next_back()?;
    if !matches!(path, "include" | "std::include" | "::std::include" | "core::include" | "::core::include") {
        return None;
    }
    let TokenTree::Group(args) = lex(args, Unclosed::Close).into_iter().next()? else { return None };
    let file: syn::LitStr = syn::parse2(args.stream()).ok()?;
    Some(file.value().into())
}

fn item(kind: SplitKind, text: &str, all: &[TokenTree], has_tokens: bool) -> Item {
    let src = Src::new(text, 0);
    let mut rest = all;
    let attrs = src.take_attrs(&mut rest);
    let item = rest;
    let front = Front { attrs, vis: take_vis(src, &mut rest) };
    match kind {
        SplitKind::Fn => signature(src, front, item, rest),
        SplitKind::Struct => struct_or_union(src, front, item, rest),
        SplitKind::Enum => enum_(src, front, item, rest),
        SplitKind::Trait => trait_(src, front, item, rest),
        SplitKind::Impl => impl_(src, front, rest),
        SplitKind::Mod => front.item(
            name_after(src, rest, &["mod"]),
            ItemKind::Mod { inline: !rest.last().is_some_and(|tree| is_punct(tree, ';')) },
        ),
        SplitKind::Use => use_(src, front, rest),
        SplitKind::ExternCrate => extern_crate(src, front, rest),
        SplitKind::Const => const_(src, front, rest),
        SplitKind::Static => static_(src, front, rest),
        SplitKind::TypeAlias => type_alias(src, front, rest),
        SplitKind::MacroDef => macro_def(src, front, rest),
        SplitKind::MacroCall => macro_call(src, front, rest, has_tokens),
        SplitKind::Extern => front.item((Name::default(), first_range(src, rest)), ItemKind::Extern),
        SplitKind::Unknown => front.item((Name::default(), first_range(src, rest)), ItemKind::Unknown),
    }
}
/// An item of which nothing is known.
pub(crate) fn unread() -> Item {
    let front = Front { attrs: Vec::new(), vis: Visibility::Private };
    front.item((Name::default(), TextRange::default()), ItemKind::Unknown)
}

/// An inner attribute, `#![…]`.
pub(crate) fn inner_attr(text: &str) -> Option<crate::ir::Attr> {
    let all = trees(lex(text, Unclosed::Close));
    Src::new(text, 0).take_attrs(&mut all.as_slice()).pop()
}

/// The text of a `const` or `static` up to its `=`, so that a table of values is not even lexed.
pub(super) fn without_value(text: &str) -> &str {
    let (mut depth, mut last) = (0_i32, b' ');
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' | b'[' | b'{' | b'<' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b'>' if last != b'-' => depth -= 1,
            b'=' if depth <= 0 => return &text[..at],
            _ => {}
        }
        last = byte;
    }
    text
}

pub(super) fn take_vis(src: Src<'_>, rest: &mut &[TokenTree]) -> Visibility {
    let [first, after @ ..] = *rest else { return Visibility::Private };
    if !is_word(first, "pub") {
        return Visibility::Private;
    }
    *rest = after;
    let Some(group) = after.first().and_then(|tree| group_of(tree, Delimiter::Parenthesis)) else {
        return Visibility::Public;
    };
    let content = trees(group.stream());
    let path = match content.as_slice() {
        [first, path @ ..] if is_word(first, "in") => path,
        path => path,
    };
    *rest = &after[1..];
    let path = syn::Path::parse_mod_style.parse2(stream(path));
    path.map_or(Visibility::Public, |path| Visibility::Restricted(Box::new(src.path(None, &path))))
}

pub(super) fn first_range(src: Src<'_>, rest: &[TokenTree]) -> TextRange {
    rest.first().map(|tree| src.range(tree.span())).unwrap_or_default()
}

/// The name after one of the keywords; the keyword's place and no name when there is none.
pub(super) fn name_after(src: Src<'_>, rest: &[TokenTree], keywords: &[&str]) -> (Name, TextRange) {
    let Some(at) = rest.iter().position(|tree| keywords.iter().any(|word| is_word(tree, word))) else {
        return (Name::default(), first_range(src, rest));
    };
    match rest.get(at + 1) {
        Some(TokenTree::Ident(ident)) => src.ident(ident),
        _ => (Name::default(), src.range(rest[at].span())),
    }
}

fn struct_or_union(src: Src<'_>, front: Front, item: &[TokenTree], rest: &[TokenTree]) -> Item {
    let name = name_after(src, rest, &["struct", "union"]);
    let parse = |item: TokenStream| match syn::parse2(item).ok()? {
        syn::Item::Struct(item) => Some(src.struct_item(&item.generics, &item.fields)),
        syn::Item::Union(item) => Some(src.union_item(&item)),
        _ => None,
    };
    let kind = parse(stream(item)).or_else(|| parse(without_broken_fields(item)));
    front.item(name, kind.unwrap_or(ItemKind::Unknown))
}

fn enum_(src: Src<'_>, front: Front, item: &[TokenTree], rest: &[TokenTree]) -> Item {
    let name = name_after(src, rest, &["enum"]);
    let parsed = syn::parse2(stream(item)).or_else(|_| syn::parse2(without_broken_fields(item)));
    front.item(name, parsed.map_or(ItemKind::Unknown, |item| src.enum_item(&item)))
}

fn trait_(src: Src<'_>, front: Front, item: &[TokenTree], rest: &[TokenTree]) -> Item {
    let name = name_after(src, rest, &["trait"]);
    let is_plain = |tree: &&TokenTree| !is_word(tree, "const");
    let tokens = item.iter().filter(is_plain).cloned().collect();
    let kind = match syn::parse2(tokens) {
        Ok(syn::Item::Trait(item)) => src.trait_item(&item),
        Ok(syn::Item::TraitAlias(item)) => {
            ItemKind::Trait { generics: src.generics(&item.generics), supertraits: src.bounds(&item.bounds).0 }
        }
        _ => ItemKind::Trait { generics: Generics::default(), supertraits: Vec::new() },
    };
    front.item(name, kind)
}

fn impl_(src: Src<'_>, front: Front, rest: &[TokenTree]) -> Item {
    let Some(keyword) = rest.iter().position(|tree| is_word(tree, "impl")) else {
        return front.item((Name::default(), first_range(src, rest)), ItemKind::Unknown);
    };
    let name = (Name::default(), src.range(rest[keyword].span()));
    // `const` in front and `impl const Trait` are unstable; a const parameter follows `<` or `,`.
    let is_const =
        |at: usize| is_word(&rest[at], "const") && at > 0 && (is_punct(&rest[at - 1], '>') || at == keyword + 1);
    let tokens: TokenStream = (keyword..rest.len()).filter(|at| !is_const(*at)).map(|at| rest[at].clone()).collect();
    let kind = match syn::parse2::<syn::ItemImpl>(tokens) {
        Ok(item) => src.impl_item(&item),
        Err(_) => broken_impl(src, &rest[keyword + 1..]),
    };
    front.item(name, kind)
}

/// `impl Trait for` with half a type: what parses of it.
fn broken_impl(src: Src<'_>, rest: &[TokenTree]) -> ItemKind {
    let unknown = || TypeRef { kind: TypeRefKind::Unknown, range: TextRange::default() };
    let prefix = |input: ParseStream<'_>| {
        let generics = if input.peek(Token![<]) { input.parse()? } else { syn::Generics::default() };
        Ok((generics, input.parse::<TokenStream>()?))
    };
    let (generics, rest) = prefix.parse2(stream(rest)).unwrap_or_else(|_| (syn::Generics::default(), stream(rest)));
    let rest: Vec<_> = rest.into_iter().take_while(|tree| group_of(tree, Delimiter::Brace).is_none()).collect();
    let mut halves = rest.splitn(2, |tree| is_word(tree, "for"));
    let first = halves.next().unwrap_or_default();
    let (trait_, self_ty) = match halves.next() {
        Some(self_ty) => (syn::parse2::<syn::Path>(stream(first)).ok(), self_ty),
        None => (None, first),
    };
    let parse_prefix = |input: ParseStream<'_>| {
        let ty = input.parse::<Type>()?;
        input.parse::<TokenStream>().map(|_| ty)
    };
    ItemKind::Impl(ImplItem {
        generics: src.generics(&generics),
        trait_: trait_.map(|path| src.path(None, &path)),
        negative: false,
        self_ty: parse_prefix.parse2(stream(self_ty)).map_or_else(|_| unknown(), |ty| src.ty(&ty)),
    })
}

fn use_(src: Src<'_>, front: Front, rest: &[TokenTree]) -> Item {
    let name = (Name::default(), first_range(src, rest));
    let tree = rest.get(1..).unwrap_or_default();
    let end = tree.iter().position(|tree| is_punct(tree, ';')).unwrap_or(tree.len());
    front.item(name, ItemKind::Use(imports(src, &tree[..end])))
}

fn extern_crate(src: Src<'_>, front: Front, rest: &[TokenTree]) -> Item {
    let idents: Vec<&Ident> = rest
        .iter()
        .filter_map(|tree| match tree {
            TokenTree::Ident(ident) => Some(ident),
            _ => None,
        })
        .collect();
    match idents.as_slice() {
        [_, _, krate] => {
            let (name, kind) = src.extern_crate(krate, None);
            front.item(name, kind)
        }
        [_, _, krate, _, rename, ..] => {
            let (name, kind) = src.extern_crate(krate, Some(rename));
            front.item(name, kind)
        }
        _ => front.item((Name::default(), first_range(src, rest)), ItemKind::Unknown),
    }
}

/// `name<generics>: Type`, and nothing of what follows.
fn typed_name(input: ParseStream<'_>) -> syn::Result<(syn::Generics, Type)> {
    input.call(Ident::parse_any)?;
    let generics = input.parse()?;
    input.parse::<Token![:]>()?;
    let ty = input.parse()?;
    input.parse::<TokenStream>()?;
    Ok((generics, ty))
}

fn const_(src: Src<'_>, front: Front, rest: &[TokenTree]) -> Item {
    let name = name_after(src, rest, &["const"]);
    let at = rest.iter().position(|tree| is_word(tree, "const")).map_or(0, |at| at + 1);
    let kind = match typed_name.parse2(stream(&rest[at..])) {
        Ok((generics, ty)) => src.const_item(&ty, &generics),
        Err(_) => ItemKind::Unknown,
    };
    front.item(name, kind)
}

fn static_(src: Src<'_>, front: Front, rest: &[TokenTree]) -> Item {
    let mut at = rest.iter().position(|tree| is_word(tree, "static")).map_or(0, |at| at + 1);
    let mutable = rest.get(at).is_some_and(|tree| is_word(tree, "mut"));
    at += usize::from(mutable);
    let name = match rest.get(at) {
        Some(TokenTree::Ident(ident)) => src.ident(ident),
        _ => (Name::default(), first_range(src, rest)),
    };
    let kind = match typed_name.parse2(stream(&rest[at..])) {
        Ok((_, ty)) => ItemKind::Static { ty: src.ty(&ty), mutable },
        Err(_) => ItemKind::Unknown,
    };
    front.item(name, kind)
}

fn type_alias(src: Src<'_>, front: Front, rest: &[TokenTree]) -> Item {
    let name = name_after(src, rest, &["type"]);
    let at = rest.iter().position(|tree| is_word(tree, "type")).map_or(0, |at| at + 1);
    let parse = |input: ParseStream<'_>| {
        input.parse::<Ident>()?;
        let mut generics: syn::Generics = input.parse()?;
        let bounds = match input.parse::<Option<Token![:]>>()? {
            Some(_) => bounds_until_end(input)?,
            None => Punctuated::new(),
        };
        generics.where_clause = input.parse()?;
        let ty = if input.parse::<Option<Token![=]>>()?.is_some() { Some(input.parse::<Type>()?) } else { None };
        if generics.where_clause.is_none() {
            generics.where_clause = input.parse()?;
        }
        input.parse::<TokenStream>()?;
        Ok(src.type_alias(&generics, &bounds, ty.as_ref()))
    };
    front.item(name, parse.parse2(stream(&rest[at..])).unwrap_or(ItemKind::Unknown))
}

fn bounds_until_end(input: ParseStream<'_>) -> syn::Result<Punctuated<TypeParamBound, Token![+]>> {
    let mut bounds = Punctuated::new();
    while !input.is_empty() && !input.peek(Token![where]) && !input.peek(Token![=]) && !input.peek(Token![;]) {
        bounds.push_value(input.parse()?);
        let Some(plus) = input.parse()? else { break };
        bounds.push_punct(plus);
    }
    Ok(bounds)
}

/// `macro_rules! name`, `macro name`.
fn macro_def(src: Src<'_>, front: Front, rest: &[TokenTree]) -> Item {
    let is_exported = front.attrs.iter().any(|attr| attr.path == "macro_export");
    let name = match rest {
        [_, bang, TokenTree::Ident(ident), ..] if is_punct(bang, '!') => src.ident(ident),
        _ => name_after(src, rest, &["macro"]),
    };
    let exported =
        is_exported || (front.vis != Visibility::Private && rest.first().is_some_and(|tree| is_word(tree, "macro")));
    front.item(name, ItemKind::MacroDef { exported })
}

/// A macro or a call up to its first delimiter.
fn macro_front(Scanned { text, tokens }: &Scanned) -> Option<&str> {
    let attrs = skip_attrs(tokens)?;
    let start = attrs + vis_len(&tokens[attrs..])?;
    let open = tokens[start..].iter().find(|token| token.kind.opens())?;
    text.get(..open.start as usize)
}

/// With its tokens in the header they did not read as items.
fn macro_call(src: Src<'_>, front: Front, rest: &[TokenTree], has_tokens: bool) -> Item {
    let bang = rest.iter().position(|tree| is_punct(tree, '!')).unwrap_or(rest.len());
    let path = syn::Path::parse_mod_style.parse2(stream(&rest[..bang]));
    let is_opaque = has_tokens || rest[bang..].iter().any(|tree| matches!(tree, TokenTree::Group(_)));
    match path {
        Ok(path) if !is_opaque => {
            let path = src.path(None, &path);
            front.item((Name::default(), path.range), ItemKind::MacroCall { path })
        }
        _ => front.item((Name::default(), first_range(src, rest)), ItemKind::Unknown),
    }
}

/// The same group with other content, at the same place.
pub(super) fn with_content(group: &Group, content: TokenStream) -> TokenTree {
    let mut replaced = Group::new(group.delimiter(), content);
    replaced.set_span(group.span());
    replaced.into()
}
