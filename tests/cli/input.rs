//! What `scan` can be given: compressed, in archives, in other encodings, in folders.

use std::io::Write;
use std::process::{Command, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use rawzip::{CompressionMethod, ZipArchiveWriter};

use crate::sandbox::{Done, Sandbox};

const ERROR: &str = "demo: index is corrupt\n";

/// Lines that differ, so that they take some space when they are compressed.
fn steps(count: u32) -> String {
    let lines: Vec<String> =
        (0..count).map(|number| format!("step {} is well\n", number * 7919)).collect();
    lines.concat()
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).expect("memory can be written");
    encoder.finish().expect("memory can be written")
}

/// A zip archive, as CI systems write them: sizes behind the data.
fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (name, text) in members {
        let method = CompressionMethod::DEFLATE;
        let (mut entry, config) =
            archive.new_file(name).compression_method(method).start().expect("it can start");
        let encoder = flate2::write::DeflateEncoder::new(&mut entry, Compression::default());
        let mut writer = config.wrap(encoder);
        writer.write_all(text).expect("memory can be written");
        let (encoder, descriptor) = writer.finish().expect("memory can be written");
        encoder.finish().expect("memory can be written");
        entry.finish(descriptor).expect("memory can be written");
    }
    archive.finish().expect("memory can be written");
    bytes
}

fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, text) in members {
        let mut header = [0; 512];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[124..135].copy_from_slice(format!("{:011o}", text.len()).as_bytes());
        header[148..156].copy_from_slice(b"        ");
        header[156] = b'0';
        header[257..265].copy_from_slice(b"ustar\x0000");
        let sum: u32 = header.iter().map(|&byte| u32::from(byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        bytes.extend_from_slice(&header);
        bytes.extend_from_slice(text);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.resize(bytes.len() + 1024, 0);
    bytes
}

/// What a program prints for this input; nothing where it is not installed.
fn filtered(program: &str, args: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("no panic").expect("it reads all");
    assert!(output.status.success(), "{program}");
    Some(output.stdout)
}

/// File and line of each hit.
fn places(done: &Done) -> Vec<(String, u64)> {
    let lines = done.json_lines();
    let hits = lines.iter().filter(|hit| hit["line"].is_u64());
    let place = |hit: &serde_json::Value| {
        let file = hit["file"].as_str().expect("it is a text");
        (file.to_owned(), hit["line"].as_u64().expect("it is a number"))
    };
    hits.map(place).collect()
}

fn scan(sandbox: &Sandbox, path: &str) -> Done {
    sandbox.demo(["scan", "--format", "jsonl", path]).run()
}

fn places_of(name: &str, bytes: &[u8]) -> Vec<(String, u64)> {
    let sandbox = Sandbox::new();
    sandbox.write(name, bytes);
    places(&scan(&sandbox, name).code(0))
}

fn found(places: &[(&str, u64)]) -> Vec<(String, u64)> {
    places.iter().map(|&(file, line)| (file.to_owned(), line)).collect()
}

#[test]
fn compressed_logs_are_known_by_their_bytes() {
    let text = format!("{}{ERROR}", "all is well\n".repeat(100_000));
    let last = text.lines().count() as u64;
    let two = [gzip(text.as_bytes()), gzip(ERROR.as_bytes())].concat();
    assert_eq!(places_of("x.log", &two), found(&[("x.log", last), ("x.log", last + 1)]));
    let done = Sandbox::new().demo(["scan", "--format", "jsonl"]).stdin(two).run().code(0);
    assert_eq!(places(&done), found(&[("-", last), ("-", last + 1)]));
    for program in ["gzip", "xz", "bzip2", "zstd"] {
        let Some(one) = filtered(program, &["-c"], text.as_bytes()) else { continue };
        let two = [one.clone(), one].concat();
        let expected = found(&[("log", last), ("log", 2 * last)]);
        assert_eq!(places_of("log", &two), expected, "{program}");
    }
}

#[test]
fn what_is_cut_short_is_read_up_to_there() {
    let text = steps(60_000);
    let text = format!("{ERROR}{text}{ERROR}");
    let sandbox = Sandbox::new();
    for (program, keeps_first) in [("gzip", true), ("xz", true), ("bzip2", false), ("zstd", true)] {
        let Some(mut bytes) = filtered(program, &["-c"], text.as_bytes()) else { continue };
        bytes.truncate(bytes.len() / 2);
        sandbox.write("log", &bytes);
        let done = scan(&sandbox, "log").code(2);
        let place = format!("“log” ends too early, at byte {} as it is stored", bytes.len());
        assert!(done.err().contains(&place), "{program}: {}", done.err());
        if keeps_first {
            assert_eq!(places(&done), found(&[("log", 1)]), "{program}");
        }
    }
}

#[test]
fn damage_is_told_with_its_place() {
    let text = steps(60_000);
    let text = format!("{ERROR}{text}");
    let sandbox = Sandbox::new();
    for program in ["gzip", "xz", "zstd", "bzip2"] {
        let Some(mut bytes) = filtered(program, &["-c"], text.as_bytes()) else { continue };
        let middle = bytes.len() / 2;
        bytes[middle..middle + 40].fill(0xff);
        sandbox.write("log", &bytes);
        let done = scan(&sandbox, "log").code(2);
        assert!(done.err().contains("“log” is damaged at byte "), "{program}: {}", done.err());
        if program != "bzip2" {
            assert_eq!(places(&done), found(&[("log", 1)]), "{program}");
        }
    }
}

#[test]
fn members_of_archives_are_logs_of_their_own() {
    let inner = gzip(ERROR.as_bytes());
    let nested = zip(&[("deep.txt", ERROR.as_bytes())]);
    let members: [(&str, &[u8]); 5] = [
        ("2_test.txt", ERROR.as_bytes()),
        ("build/1_set up.txt", b"all is well\n"),
        ("build/2_compile.txt", b"x\ndemo: index is corrupt"),
        ("old.log.gz", &inner),
        ("nested.zip", &nested),
    ];
    let expected = |name: &str| {
        let places = [("2_test.txt", 1), ("build/2_compile.txt", 2), ("old.log.gz", 1)];
        places.map(|(path, line)| (format!("{name}/{path}"), line)).to_vec()
    };
    for bytes in [zip(&members), tar(&members), gzip(&tar(&members))] {
        assert_eq!(places_of("logs", &bytes), expected("logs"));
        let done = Sandbox::new().demo(["scan", "--format", "jsonl", "-"]).stdin(bytes).run();
        assert_eq!(places(&done.code(0)), expected("-"));
    }
    assert_eq!(scan_of_nothing(&zip(&[])), "");
}

fn scan_of_nothing(bytes: &[u8]) -> String {
    let sandbox = Sandbox::new();
    sandbox.write("nothing", bytes);
    scan(&sandbox, "nothing").code(1).err()
}

#[test]
fn an_archive_that_is_cut_short_gives_what_is_there() {
    let noise = steps(5000);
    let long = format!("{ERROR}{noise}");
    let members = [("a", ERROR.as_bytes()), ("b/c", long.as_bytes())];
    for archive in [zip(&members), tar(&members), gzip(&tar(&members))] {
        let sandbox = Sandbox::new();
        sandbox.write("logs", &archive[..archive.len() - archive.len() / 3]);
        let done = scan(&sandbox, "logs").code(2);
        assert_eq!(places(&done), found(&[("logs/a", 1), ("logs/b/c", 1)]));
        assert_eq!(done.err().matches("ends too early, at byte").count(), 1, "{}", done.err());
    }
}

#[test]
fn a_member_that_cannot_be_read_leaves_the_others() {
    let mut bytes = zip(&[("a", ERROR.as_bytes()), ("b", b"bbb"), ("c", ERROR.as_bytes())]);
    let list = bytes.windows(4).position(|four| four == b"PK\x01\x02").expect("there is a list");
    // The flags of the first member, the method of the second.
    bytes[list + 8] |= 1;
    bytes[list + 47 + 10] = 98;
    let sandbox = Sandbox::new();
    sandbox.write("logs.zip", &bytes);
    let done = scan(&sandbox, "logs.zip").code(2);
    assert_eq!(places(&done), found(&[("logs.zip/c", 1)]));
    assert!(done.err().contains("“logs.zip/a” is encrypted"), "{}", done.err());
    assert!(done.err().contains("“logs.zip/b” is compressed with zip's method 98"));
}

#[test]
fn a_wrong_checksum_is_told() {
    let mut bytes = zip(&[("a", ERROR.as_bytes())]);
    let list = bytes.windows(4).position(|four| four == b"PK\x01\x02").expect("there is a list");
    bytes[list + 16] ^= 1;
    let sandbox = Sandbox::new();
    sandbox.write("logs.zip", &bytes);
    assert!(scan(&sandbox, "logs.zip").code(2).err().contains("“logs.zip/a” is damaged"));
}

#[test]
fn archives_of_the_tools_themselves() {
    let sandbox = Sandbox::new();
    sandbox.write(&format!("in/{}/log.txt", "long-name-".repeat(15)), ERROR);
    sandbox.write("in/z.txt", ERROR);
    let calls: [(&str, &[&str]); 4] = [
        ("zip", &["-qr", "out", "in"]),
        ("tar", &["-cf", "out.zip", "--format=gnu", "in"]),
        ("tar", &["-cf", "out.zip", "--format=pax", "in"]),
        ("tar", &["-czf", "out.zip", "--format=ustar", "in"]),
    ];
    for (program, args) in calls {
        let made = Command::new(program).args(args).current_dir(sandbox.folder()).output();
        if made.is_ok_and(|made| made.status.success()) {
            let mut names: Vec<_> = places(&scan(&sandbox, "out.zip").code(0));
            names.sort();
            let long = format!("out.zip/in/{}/log.txt", "long-name-".repeat(15));
            assert_eq!(names, [(long, 1), (String::from("out.zip/in/z.txt"), 1)], "{args:?}");
            std::fs::remove_file(sandbox.folder().join("out.zip")).expect("it is there");
        }
    }
}

#[test]
fn other_encodings_are_read() {
    let text =
        "C:\\> 系统找不到指定的文件，拒绝访问。\r\ndemo: cannot write /错误/b: disk full\r\n";
    let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let gbk = encoding_rs::GBK.encode(text).0.into_owned();
    let mark = |mark: &[u8], text: &[u8]| [mark, text].concat();
    for raw in [
        text.as_bytes().to_vec(),
        mark(b"\xef\xbb\xbf", text.as_bytes()),
        mark(b"\xff\xfe", &le),
        mark(b"\xfe\xff", &be),
        le,
        be,
        gzip(&gbk),
        gbk,
    ] {
        let done = Sandbox::new().demo(["scan", "--format", "jsonl"]).stdin(raw).run().code(0);
        let hit = &done.json_lines()[0];
        assert_eq!(hit["line"], 2);
        assert_eq!(hit["text"], "demo: cannot write /错误/b: disk full");
    }
    let late = [b"all is well\n".repeat(20_000), encoding_rs::GBK.encode(text).0.into_owned()];
    let done = Sandbox::new().demo(["scan", "--format", "jsonl"]).stdin(late.concat()).run();
    assert_eq!(done.code(0).json_lines()[0]["text"], "demo: cannot write /错误/b: disk full");
}

#[test]
fn folders_leave_out_binary_data_and_heavy_folders() {
    let sandbox = Sandbox::new();
    let binary = [b"\x7fELF\0\0\0\n".as_slice(), ERROR.as_bytes()].concat();
    let logs = zip(&[("a", ERROR.as_bytes()), ("bin", &binary)]);
    sandbox.write("in/a.log", ERROR);
    sandbox.write("in/b.bin", &binary);
    sandbox.write("in/c.zip", &logs);
    sandbox.write("in/target/d.log", ERROR);
    sandbox.write("in/x/node_modules/e.log", ERROR);
    sandbox.write("in/.git/f.log", ERROR);
    #[cfg(unix)]
    std::os::unix::fs::symlink("a.log", sandbox.folder().join("in/g.log")).expect("a link");
    let places_in = |path: &str| places(&scan(&sandbox, path).code(0));
    assert_eq!(places_in("in"), found(&[("in/a.log", 1), ("in/c.zip/a", 1)]));
    assert_eq!(places_in("in/b.bin"), found(&[("in/b.bin", 2)]));
    assert_eq!(places_in("in/c.zip"), found(&[("in/c.zip/a", 1), ("in/c.zip/bin", 2)]));
    assert_eq!(places_in("in/target"), found(&[("in/target/d.log", 1)]));
    #[cfg(unix)]
    assert_eq!(places_in("in/g.log"), found(&[("in/g.log", 1)]));
}

#[test]
fn names_of_members_never_reach_the_terminal_as_an_escape() {
    let name = "\u{1b}[2J../../etc/passwd";
    let sandbox = Sandbox::new();
    sandbox.write("x", tar(&[(name, ERROR.as_bytes())]));
    let out = sandbox.demo(["scan", "x"]).run().code(0).out();
    assert!(out.contains("x/\\u{1b}[2J../../etc/passwd"), "{out}");
}

#[test]
fn random_bytes_behind_known_first_bytes_do_no_harm() {
    let mut state = 7_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let sandbox = Sandbox::new();
    for head in [
        b"\x1f\x8b\x08".as_slice(),
        b"\x28\xb5\x2f\xfd",
        b"\x50\x2a\x4d\x18",
        b"\xfd7zXZ\0",
        b"BZh91AY&SY",
        b"PK\x03\x04",
        b"PK\x05\x06",
    ] {
        let body: Vec<u8> = std::iter::repeat_with(&mut noise).take(3000).collect();
        sandbox.write("x", [head, &body].concat());
        let err = scan(&sandbox, "x").code(2).err();
        assert!(err.starts_with("errkb: error: “x"), "{err}");
    }
}
