//! uuid 1.29.3

use crate::{Error, Uuid};
use std::mem::MaybeUninit;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, Default)]
pub struct Hyphenated { _p: () }
impl Hyphenated {
    pub const LENGTH: usize = _;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}
impl FromStr for Hyphenated { type Err = Error; }
#[derive(Clone, Copy, Debug, Default)]
pub struct Simple { _p: () }
impl Simple {
    pub const LENGTH: usize = _;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}
impl FromStr for Simple { type Err = Error; }
#[derive(Clone, Copy, Debug, Default)]
pub struct Urn { _p: () }
impl Urn {
    pub const LENGTH: usize = _;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}
impl FromStr for Urn { type Err = Error; }
#[derive(Clone, Copy, Debug, Default)]
pub struct Braced { _p: () }
impl Braced {
    pub const LENGTH: usize = _;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}
impl FromStr for Braced { type Err = Error; }
