//! Measures errkb.
mod logs; mod pattern; mod seeds; mod sets; mod table;
fn main() {
    let t = std::time::Instant::now();
    let s = seeds::Seeds::read(std::path::Path::new("seeds")).unwrap();
    println!("read {:?}", t.elapsed());
    let g = logs::Generator::new(s.examples()).unwrap();
    let t = std::time::Instant::now();
    for (n, share) in [("0", 0.0), ("1", 0.01)] {
    let mut f = std::io::BufWriter::new(std::fs::File::create(format!("/tmp/bench-{n}.log")).unwrap());
    let w = g.write(&logs::Shape{bytes: 32<<20, error_share: share, ansi_share: 0.25, seed: 5}, &mut f).unwrap();
    println!("{w:?} {:?}", t.elapsed());}
    let t = std::time::Instant::now();
    let mut n=0; let mut out=vec![];
    sets::entries(&s.entries, 5000, |e| { n+=1; out.push(e.regex.clone()); Ok(())}).unwrap();
    println!("{n} {:?} keys {}", t.elapsed(), s.keys().unwrap().len());
    for r in out.iter().rev().take(30) { println!("{r}"); }
    println!("{:?} {}", s.literal_example(), s.capturing_examples(40).len());
    s.compiled().unwrap();
    let _ = table::Table::new("x");
}
