//! std 1.95.0

pub const unsafe fn assert_unchecked(cond: bool);
pub const fn black_box<T>(dummy: T) -> T;
pub const fn cold_path();
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T;
pub fn spin_loop();
pub const unsafe fn unreachable_unchecked() -> !;
