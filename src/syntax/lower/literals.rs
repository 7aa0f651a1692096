//! Literals and operators.

use syn::{BinOp, Lit, UnOp};

use crate::ir::{BinaryOp, Literal, Name, UnaryOp};

pub(crate) fn literal(lit: &Lit) -> Literal {
    match lit {
        Lit::Str(it) => Literal::Str(it.value().into()),
        Lit::ByteStr(it) => Literal::ByteStr(it.value().len()),
        Lit::CStr(_) => Literal::CStr,
        Lit::Byte(_) => Literal::Byte,
        Lit::Char(_) => Literal::Char,
        Lit::Bool(it) => Literal::Bool(it.value),
        Lit::Int(it) => Literal::Int(it.base10_parse().ok(), suffix(it.suffix())),
        Lit::Float(it) => Literal::Float(suffix(it.suffix())),
        _ => Literal::Int(None, None),
    }
}

fn suffix(text: &str) -> Option<Name> {
    (!text.is_empty()).then(|| text.into())
}

/// The operator, and whether it assigns (`+=`).
pub(crate) fn binary_op(op: &BinOp) -> (BinaryOp, bool) {
    match op {
        BinOp::Add(_) => (BinaryOp::Add, false),
        BinOp::Sub(_) => (BinaryOp::Sub, false),
        BinOp::Mul(_) => (BinaryOp::Mul, false),
        BinOp::Div(_) => (BinaryOp::Div, false),
        BinOp::Rem(_) => (BinaryOp::Rem, false),
        BinOp::And(_) => (BinaryOp::And, false),
        BinOp::Or(_) => (BinaryOp::Or, false),
        BinOp::BitXor(_) => (BinaryOp::BitXor, false),
        BinOp::BitAnd(_) => (BinaryOp::BitAnd, false),
        BinOp::BitOr(_) => (BinaryOp::BitOr, false),
        BinOp::Shl(_) => (BinaryOp::Shl, false),
        BinOp::Shr(_) => (BinaryOp::Shr, false),
        BinOp::AddAssign(_) => (BinaryOp::Add, true),
        BinOp::SubAssign(_) => (BinaryOp::Sub, true),
        BinOp::MulAssign(_) => (BinaryOp::Mul, true),
        BinOp::DivAssign(_) => (BinaryOp::Div, true),
        BinOp::RemAssign(_) => (BinaryOp::Rem, true),
        BinOp::BitXorAssign(_) => (BinaryOp::BitXor, true),
        BinOp::BitAndAssign(_) => (BinaryOp::BitAnd, true),
        BinOp::BitOrAssign(_) => (BinaryOp::BitOr, true),
        BinOp::ShlAssign(_) => (BinaryOp::Shl, true),
        BinOp::ShrAssign(_) => (BinaryOp::Shr, true),
        _ => (BinaryOp::Compare, false),
    }
}

pub(crate) fn unary_op(op: UnOp) -> UnaryOp {
    match op {
        UnOp::Deref(_) => UnaryOp::Deref,
        UnOp::Neg(_) => UnaryOp::Neg,
        _ => UnaryOp::Not,
    }
}
