//! The stages of matching, one by one, over the project's own entries:
//! `cargo bench -p errkb-core`.

use std::path::Path;
use std::sync::LazyLock;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use errkb_core::entry::ErrorEntry;
use errkb_core::kb::Kb;
use errkb_core::load::load_dir;
use errkb_core::matcher::filter::{Places, STRETCH};
use errkb_core::matcher::machine::Machine;
use errkb_core::matcher::{Keys, Pattern, Rarity, Scratch, Tables, gate, tables};
use errkb_core::pack::{Pack, write};
use errkb_core::scan::{Baseline, ScanOptions, Scanner, Source};

fn main() {
    divan::main();
}

static ENTRIES: LazyLock<Vec<ErrorEntry>> = LazyLock::new(|| {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    load_dir(&seeds).into_iter().map(|loaded| loaded.result.expect("it is an entry")).collect()
});

static KB: LazyLock<Kb> = LazyLock::new(|| Kb::of(&ENTRIES));

/// A megabyte of lines such as builds print, with an example of an entry in a thousand.
static LOG: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut examples = ENTRIES.iter().flat_map(|entry| &entry.examples).cycle();
    let mut log = Vec::new();
    for number in 0.. {
        if log.len() > 1 << 20 {
            break;
        }
        let line = match number % 1000 {
            500 => examples.next().map(|example| example.text.clone()).unwrap_or_default(),
            n if n % 3 == 0 => format!("   Compiling crate-{number} v1.{n}.0 (registry.example)"),
            n if n % 3 == 1 => format!("[INFO] Downloaded org/example/lib-{number}.jar ({n} kB)"),
            n => format!("-- Looking for include file error_{n}.h - found; warnings: 0"),
        };
        log.extend(line.bytes());
        log.push(b'\n');
    }
    log
});

static SECTIONS: LazyLock<[Vec<u8>; tables::SECTIONS]> = LazyLock::new(|| {
    let patterns: Vec<_> = ENTRIES.iter().map(|e| Pattern::new(&e.regex).ok()).collect();
    tables::build(&patterns)
});

fn view() -> Tables<'static> {
    Tables::new(SECTIONS.each_ref().map(Vec::as_slice)).expect("they fit")
}

#[divan::bench]
fn plan_a_regex(bencher: Bencher<'_, '_>) {
    let mut regexes = ENTRIES.iter().map(|entry| &entry.regex).cycle();
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(|| regexes.next().expect("there are entries"))
        .bench_local_refs(|regex| Pattern::new(regex));
}

#[divan::bench]
fn filter(bencher: Bencher<'_, '_>) {
    let keys = Keys::of_tables(&view(), Rarity::of_sample(&LOG));
    let mut places = Places::default();
    bencher.counter(BytesCount::new(LOG.len())).bench_local(|| {
        LOG.chunks(STRETCH)
            .map(|stretch| {
                places.survey(stretch, &keys.bitmap);
                places.as_slice().len()
            })
            .sum::<usize>()
    });
}

#[divan::bench]
fn filter_and_keys(bencher: Bencher<'_, '_>) {
    let keys = Keys::of_tables(&view(), Rarity::of_sample(&LOG));
    let mut places = Places::default();
    bencher.counter(BytesCount::new(LOG.len())).bench_local(|| {
        let mut found = 0;
        for stretch in LOG.chunks(STRETCH) {
            places.survey(stretch, &keys.bitmap);
            for &place in places.as_slice() {
                keys.look_up(stretch, place as usize, |_| found += 1);
            }
        }
        found
    });
}

#[divan::bench]
fn all_stages(bencher: Bencher<'_, '_>) {
    let mut matcher = KB.matcher();
    matcher.tune(Rarity::of_sample(&LOG));
    let mut scratch = Scratch::default();
    let mut found = Vec::new();
    bencher.counter(BytesCount::new(LOG.len())).bench_local(|| {
        found.clear();
        matcher.matches_into(&LOG, &mut scratch, &mut found);
        found.len()
    });
}

#[divan::bench]
fn scan(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(LOG.len())).bench(|| {
        let mut scanner = Scanner::new(&KB, ScanOptions::default());
        scanner
            .scan(Source::named("log"), &mut LOG.as_slice(), &mut |_| {})
            .expect("memory can be read");
        scanner.finish(&Baseline::default()).0.len()
    });
}

#[divan::bench]
fn choose_keys_anew(bencher: Bencher<'_, '_>) {
    bencher.bench(|| Keys::of_tables(&view(), Rarity::of_sample(black_box(&LOG))));
}

#[divan::bench]
fn gate_a_line(bencher: Bencher<'_, '_>) {
    let line = b"error: failed to run custom build command for `openssl-sys v0.9.1`";
    bencher.bench(|| {
        (0..64).filter(|&alternative| gate::lets_through(&view(), alternative, line)).count()
    });
}

#[divan::bench]
fn confirm_an_example(bencher: Bencher<'_, '_>) {
    let tables = view();
    let mut machine = Machine::default();
    let mut entries = (0_u32..).zip(ENTRIES.iter()).cycle();
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(|| entries.next().expect("there are entries"))
        .bench_local_values(|(number, entry)| {
            let line = entry.examples[0].text.as_bytes();
            machine.find(&tables.program(number), line, 0, line.len())
        });
}

#[divan::bench]
fn open_a_pack(bencher: Bencher<'_, '_>) {
    let bytes = write(&ENTRIES, true).bytes;
    let bytes: &'static [u8] = bytes.leak();
    bencher.bench(|| Pack::open(black_box(bytes)).map(|pack| pack.len()));
}

#[divan::bench]
fn decode_an_entry(bencher: Bencher<'_, '_>) {
    let pack = Pack::open(write(&ENTRIES, true).bytes).expect("it is a pack");
    let mut entries = (0..pack.len()).cycle();
    bencher
        .counter(ItemsCount::new(1_usize))
        .with_inputs(|| entries.next().expect("there are entries"))
        .bench_local_values(|entry| pack.entry(entry));
}

#[divan::bench(sample_count = 10)]
fn pack_all_entries() -> usize {
    write(&ENTRIES, true).bytes.len()
}
