use super::{check, check_holes};

#[test]
fn select_of_tokio() {
    check(
        "tokio::select! { biased; Some(x) = a.recv(), if b => x.go(a), _ = sleep(1) => { return a } res = async { a }, if let Some(y) = b => res, else => break, }",
        "tokio::select!select[biased; Some(x#2) = a#0.recv() if b#1 => x#2.go(a#0); _ = sleep(1) => { return a#0 }; res#4 = async { a#0 } if let Some(y#3) = b#1 => res#4; else => break]",
    );
    check(
        "select! { a = a => a, x = f::<u8, u16>() => g::<u8, u16>(x), }",
        "select!select[a#2 = a#0 => a#2; x#3 = f<u8, u16>() => g<u8, u16>(x#3)]",
    );
    check("select! { x = a => { x }, y = b => { y } }", "select!select[x#2 = a#0 => { x#2 }; y#3 = b#1 => { y#3 }]");
    check("select! {}", "select!select[]");
}

#[test]
fn select_of_futures() {
    check(
        "futures::select! { x = fut => x, () = a => {}, default => 1, complete => break, }",
        "futures::select!select[x#2 = fut => x#2; () = a#0 => {}; else => 1; else => break]",
    );
    check("select_biased! { x = fut.next() => x }", "select_biased!select[biased; x#2 = fut.next() => x#2]");
    check("select! { a.fuse() => 1 }", "select!select[_ = a#0.fuse() => 1]");
}

#[test]
fn select_half_typed() {
    check_holes(
        "select! { x = a. => { x }  y = b => y }",
        "select!select[x#2 = a#0 => { x#2 }; y#3 = b#1 => y#3; incomplete]",
        &["."],
    );
    check_holes("select! { x = a.\n y = b => { y } }", "select!select[y#2 = b#1 => { y#2 }; incomplete]", &["x = a."]);
    check_holes(
        "select! { x = a => { x. }  y = b => { y } }",
        "select!select[x#2 = a#0 => { x#2 }; y#3 = b#1 => { y#3 }]",
        &["."],
    );
    check("select! { x = a => }", "select!select[x#2 = a#0 => <missing>; incomplete]");
    check_holes(
        "select! { x = a => { x }  y = b.re }",
        "select!select[x#2 = a#0 => { x#2 }; incomplete]",
        &["y = b.re"],
    );
    check(
        "select! { x = a =>\n y = b => { y } }",
        "select!select[x#2 = a#0 => <missing>; y#3 = b#1 => { y#3 }; incomplete]",
    );
    check_holes("select! { a b => { b } }", "select!select[_ = <missing> => { b#1 }; incomplete]", &["a b"]);
}

#[test]
fn join() {
    check(
        "tokio::join!(a, f(b)); try_join!(biased; a, b,); join!(async { a.await }, |x| x)",
        "tokio::join!join[a#0, f(b#1)]; try_join!try join[a#0, b#1]; join!join[async { a#0.await }, |x#2| x#2]",
    );
    check_holes("join!(a, b., f())", "join!join[a#0, b#1, f()]", &["."]);
}

#[test]
fn pin() {
    check("let x = pin!(a.f());", "let x#2 = pin!pin[a#0.f()];");
    check("pin!(a); a", "let mut a#2 = pin!pin[a#0]; a#2");
    check(
        "tokio::pin! { let x = a; let y = x; } y",
        "let mut x#2 = tokio::pin!pin[a#0]; let mut y#3 = tokio::pin!pin[x#2]; y#3",
    );
    check("pin_mut!(a, b); (a, b)", "let mut a#2 = pin_mut!pin[a#0]; let mut b#3 = pin_mut!pin[b#1]; (a#2, b#3)");
    check("let a = pin!(a); a", "let a#2 = pin!pin[a#0]; a#2");
}

#[test]
fn stream() {
    check(
        "stream! { for await x in a { yield x?; } yield b }",
        "stream!stream { for x#2 in a#0 { yield x#2?; } yield b#1 }",
    );
    check(
        "try_stream! { for x in 0..3 { yield a.await?; } }",
        "try_stream!try stream { for x#2 in (0..3) { yield a#0.await?; } }",
    );
}

#[test]
fn ready_vec_matches() {
    check("ready!(a.poll(b))", "ready!ready[a#0.poll(b#1)]");
    check_holes(
        "vec![a, 1]; vec![a; 3]; vec![]; vec![a, b.]",
        "vec!vec[a#0, 1]; vec!vec[a#0; 3]; vec!vec[]; vec!vec[a#0, b#1]",
        &["."],
    );
    check(
        r#"matches!(a, Some(x) | Ok(x) if x > 1); matches!(a, None,); assert_matches!(a, Some(x), "{}", b)"#,
        "matches!matches[a#0, Some(x#2) | Ok(x#2) if (x#2 <=> 1)]; matches!matches[a#0, None]; assert_matches!matches[a#0, Some(x#3)]",
    );
}

#[test]
fn format() {
    check(r#"format!("{a} {{a}} {b:?} {c} {0} {a:>b$.a$}", a + 1)"#, "format!Make[(a#0 + 1), a#0, b#1]");
    check(r#"println!("{a} {x}", a = 1, x = b); print!("x")"#, "println!Print[1, b#1]; print!Print[]");
    check(r#"write!(b, "{a}")?; writeln!(b)?;"#, "write!Write[b#1, a#0]?; writeln!Write[b#1]?;");
    check(
        r#"assert!(a, "{b}"); assert_eq!(a, b, "{a}"); debug_assert_ne!(a, 1)"#,
        "assert!Assert[a#0, b#1]; assert_eq!Assert[a#0, b#1, a#0]; debug_assert_ne!Assert[a#0, 1]",
    );
    check(
        r#"panic!("{a}"); todo!(); unreachable!("{}", a); unimplemented!()"#,
        "panic!Panic[a#0]; todo!Panic[]; unreachable!Panic[a#0]; unimplemented!Panic[]",
    );
    check(
        r#"bail!("{a}"); ensure!(a, "{b}"); anyhow!(a); return Err(anyhow!("{a}"))"#,
        "bail!Bail[a#0]; ensure!Ensure[a#0, b#1]; anyhow!Make[a#0]; return Err(anyhow!Make[a#0])",
    );
    check_holes(
        r##"format!(r#"{a}"#); println!("{}", "{a}"); format!("{}", a.)"##,
        r#"format!Make[a#0]; println!Print["{a}"]; format!Make[a#0]"#,
        &["."],
    );
    check(r#"format!(concat!("a", "{}"), a)"#, "format!Make[concat!exprs[], a#0]");
}

#[test]
fn tracing() {
    check(
        r#"info!("{a}"); tracing::warn!(a, ?b, %a, x = %a, y.z = ?b.c(), "type" = a, "text {b} {}", a)"#,
        "info!event[a#0]; tracing::warn!event[a#0, b#1, a#0, a#0, b#1.c(), a#0, a#0, b#1]",
    );
    check(
        r#"error!(target: "t", parent: &a, { x = a, y } , "m {}", b); debug!({ x = a } "m")"#,
        r#"error!event["t", &a#0, a#0, y, b#1]; debug!event[a#0]"#,
    );
    check(
        r#"info_span!("name {a}", x = a, y = tracing::field::Empty); span!(Level::INFO, "n", a); event!(Level::INFO, a, "m {b}")"#,
        "info_span!span[a#0, tracing::field::Empty]; span!span[Level::INFO, a#0]; event!event[Level::INFO, a#0, b#1]",
    );
    check(
        r#"log::info!(target: "t", k = a, v:? = b, a:%; "{a}"); log!(Level::Info, "{a}")"#,
        r#"log::info!event["t", a#0, b#1, a#0, a#0]; log!event[Level::Info, a#0]"#,
    );
    check(
        r#"info!(x = a., y = b, "m"); info!(a.b.c, d = a == b)"#,
        "info!event[b#1]; info!event[a#0.b.c, (a#0 <=> b#1)]",
    );
}

#[test]
fn others() {
    check(r#"dbg!(a, b); foo!(a, k = b); todo!("{a}")"#, "dbg!exprs[a#0, b#1]; foo!exprs[a#0, b#1]; todo!Panic[a#0]");
    check(
        r#"cfg!(a); env!("A"); include_str!("a"); concat!("a", 1); stringify!(a b); line!()"#,
        "cfg!exprs[]; env!exprs[]; include_str!exprs[]; concat!exprs[]; stringify!exprs[]; line!exprs[]",
    );
    check(
        r#"json!({ "a": a }); thread_local! { static A: u8 = 1; } lazy_static! { static ref A: u8 = 1; } quote! { #a }"#,
        "json!opaque; thread_local!opaque lazy_static!opaque quote!opaque",
    );
    check("foo! { let x = a; x.await }", "foo!block { let x#2 = a#0; x#2.await }");
    check("map! { a => b, 1 => 2 }", "map!exprs[a#0, b#1, 1, 2]");
    check("html5! { <a> }", "html5!opaque");
    check("join!(select! { x = a => join!(x) })", "join!join[select!select[x#2 = a#0 => join!join[x#2]]]");
}

#[test]
fn select_of_crossbeam() {
    check(
        "select! { recv(a) -> x => { x } send(b, 1) -> _ => (), default(d) => 1 }",
        "select!select[x#2 = recv(a#0) => { x#2 }; _ = send(b#1, 1) => (); else => 1]",
    );
}
