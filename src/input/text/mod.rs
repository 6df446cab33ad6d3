//! Text in whatever encoding, to UTF-8.

mod decode;
mod detect;
mod gb18030;

pub use decode::Decoder;
pub use detect::detect;
