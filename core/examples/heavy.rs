use errkb_core::load::load_dir;
use errkb_core::matcher::machine::Machine;
use errkb_core::matcher::{Pattern, Tables, tables};
use std::time::Instant;
fn main() {
    let entries: Vec<_> = load_dir(std::path::Path::new("seeds")).into_iter().map(|l| l.result.unwrap()).collect();
    let patterns: Vec<_> = entries.iter().map(|e| Pattern::new(&e.regex).ok()).collect();
    let s = tables::build(&patterns);
    let t = Tables::new(s.each_ref().map(Vec::as_slice)).unwrap();
    let mut m = Machine::default();
    let mut v = Vec::new();
    for (n, e) in entries.iter().enumerate() {
        for x in &e.examples {
            let text = x.text.lines().find(|l| m.find(&t.program(n as u32), l.as_bytes(), 0, l.len()).is_some());
            let Some(text) = text else { continue };
            let start = Instant::now();
            for _ in 0..100 { m.find(&t.program(n as u32), text.as_bytes(), 0, text.len()); }
            v.push((start.elapsed().as_nanos() / 100, n, text.to_owned()));
        }
    }
    v.sort_by_key(|x| std::cmp::Reverse(x.0));
    let total: u128 = v.iter().map(|x| x.0).sum();
    println!("mean {} median {}", total / v.len() as u128, v[v.len() / 2].0);
    for (ns, n, text) in v.iter().take(25) { println!("{ns} {} {} | {}", entries[*n].id, &entries[*n].regex.chars().take(120).collect::<String>(), text.chars().take(60).collect::<String>()); }
}
