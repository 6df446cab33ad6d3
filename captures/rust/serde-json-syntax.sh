# requires: cargo
# network: registry
mkdir src
printf '[package]\nname = "s"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nserde = { version = "1", features = ["derive"] }\nserde_json = "1"\n' > Cargo.toml
cat > src/main.rs <<'EOF'
use serde::Deserialize;
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct C { host: String, port: u16 }

fn p<'a, T: Deserialize<'a> + std::fmt::Debug>(s: &'a str) {
    let e = serde_json::from_str::<T>(s).unwrap_err();
    println!("Error: {e}");
    println!("Error: {e:?}");
}
fn main() {
    for s in ["", "<html>", "{\"host\": \"a\",}", "{host: 1}", "{\"host\":\"a\",\"port\":1} x", "{\"host\":\"a\""] { p::<C>(s); }
}
EOF
cargo run -q
