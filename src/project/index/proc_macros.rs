//! What a library of procedural macros says to other crates: the names of its macros. They stand in its root file.

use crate::ir::{Attr, Item, ItemKind, ItemTree, LazyKind, Name, Visibility};
use crate::syntax::{self, SplitKind};

/// The macros, without the functions that they are.
pub fn tree(text: &str) -> ItemTree {
    let (split, scan) = syntax::split_and_scan(text);
    let functions = split.items.iter().filter(|item| item.kind == SplitKind::Fn && item.parent.is_none());
    let macros = functions.filter_map(|item| {
        let tokens = scan.tokens_in(item.header());
        let header = syntax::compact(text, tokens, |path| path.starts_with("proc_macro"));
        named(syntax::lower_scanned(item.kind, &header))
    });
    ItemTree { items: macros.collect(), ..ItemTree::default() }
}

/// The macro that a function is, if it is one.
fn named(function: Item) -> Option<Item> {
    let name = function.attrs.iter().find_map(|attr| match attr.path.as_str() {
        "proc_macro" | "proc_macro_attribute" => Some(function.name.clone()),
        "proc_macro_derive" => derived(attr),
        _ => None,
    })?;
    let kind = LazyKind::from(ItemKind::MacroDef { exported: true });
    Some(Item { name, kind, attrs: Vec::new(), vis: Visibility::Public, ..function })
}

/// The trait in `#[proc_macro_derive(Trait, attributes(…))]`.
fn derived(attr: &Attr) -> Option<Name> {
    let name = attr.args.split(',').next()?.trim();
    (!name.is_empty()).then(|| Name::new(name))
}

#[cfg(test)]
mod tests {
    use super::tree;

    #[test]
    fn macros_have_the_names_that_they_are_called_by() {
        let text = "
            use syn::DeriveInput;
            mod parse;
            /// Says more.
            #[proc_macro_derive(Parser, attributes(arg, command))]
            pub fn parser(input: TokenStream) -> TokenStream { parse::parser(input) }
            #[proc_macro_attribute]
            #[allow(dead_code)]
            pub fn main(args: TokenStream, item: TokenStream) -> TokenStream { item }
            #[proc_macro]
            pub fn html(input: TokenStream) -> TokenStream { input }
            fn helper() {}
        ";
        let names: Vec<_> = tree(text).items.into_iter().map(|item| item.name.to_string()).collect();
        assert_eq!(names, ["Parser", "main", "html"]);
    }
}
