//! Which encoding a text is in, told from its beginning.

use std::collections::BTreeSet;

use errkb_core::line::Encoding;

use super::gb18030::{Sequence, read_sequence};

/// Bytes in which UTF-16 without a byte order mark and binary data show themselves.
const FIRST: usize = 1 << 10;

/// What the beginning of a text tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Detected {
    /// Its encoding.
    pub encoding: Encoding,
    /// Bytes of the byte order mark, 0 where there is none.
    pub mark: usize,
    /// Whether it looks like no text at all.
    pub is_binary: bool,
}

/// Looks at the beginning of a text; it may be cut off anywhere, in a character too.
pub fn detect(sample: &[u8]) -> Detected {
    let (encoding, mark) = match sample {
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
        [0xff, 0xfe, ..] => (Encoding::Utf16Le, 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16Be, 2),
        _ => (find_unmarked(sample).unwrap_or_default(), 0),
    };
    let is_utf16 = matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be);
    let is_binary = !is_utf16 && memchr::memchr(0, &sample[..sample.len().min(FIRST)]).is_some();
    Detected { encoding, mark, is_binary }
}

/// The encoding of a text without a byte order mark, if it is another than UTF-8.
fn find_unmarked(sample: &[u8]) -> Option<Encoding> {
    let first = &sample[..sample.len().min(FIRST)];
    if memchr::memchr(0, first).is_some() {
        return if is_utf16(first, u16::from_le_bytes) {
            Some(Encoding::Utf16Le)
        } else if is_utf16(first, u16::from_be_bytes) {
            Some(Encoding::Utf16Be)
        } else {
            None
        };
    }
    is_gb18030(sample).then_some(Encoding::Gb18030)
}

/// Whether this is text in UTF-16: no unit is a control character, a lone surrogate or not a
/// character, and a good part of them is ASCII, as in every log.
fn is_utf16(first: &[u8], unit: fn([u8; 2]) -> u16) -> bool {
    /// Fewer units than this tell nothing.
    const LEAST: usize = 4;
    let pairs = first.as_chunks::<2>().0;
    let mut ascii = 0;
    for (at, character) in char::decode_utf16(pairs.iter().map(|&pair| unit(pair))).enumerate() {
        match character {
            Ok('\t' | '\n' | '\r' | '\u{c}' | '\u{8}' | '\u{1b}' | ' '..='~') => ascii += 1,
            Ok('\u{0}'..'\u{a0}' | '\u{e000}'..='\u{f8ff}' | '\u{fffe}' | '\u{ffff}') => {
                return false;
            }
            Ok(_) => {}
            // Half a character may stand at the sample's end.
            Err(_) if at + 1 == pairs.len() => {}
            Err(_) => return false,
        }
    }
    pairs.len() >= LEAST && ascii * 3 >= pairs.len()
}

/// Whether this is Chinese in GB 18030 or one of its forerunners. It must not be UTF-8, not
/// even one with broken bytes; hardly a byte may be malformed; and most of its ideographs must
/// be among those that Chinese is written with. The same bytes as Latin, Cyrillic, Japanese or
/// Korean text come out as ideographs that hardly anybody writes.
fn is_gb18030(sample: &[u8]) -> bool {
    if looks_like_utf8(sample) || memchr::memchr(0, sample).is_some() {
        return false;
    }
    let common: BTreeSet<char> = COMMON.chars().collect();
    let (mut usual, mut rare, mut malformed) = (0_usize, 0_usize, 0_usize);
    let mut seen = BTreeSet::new();
    let mut rest = sample;
    while !rest.is_empty() {
        let length = match read_sequence(rest) {
            Sequence::Character(character, length) => {
                if common.contains(&character) {
                    usual += 1;
                    seen.insert(character);
                } else if character.is_alphanumeric() && !character.is_ascii() {
                    rare += 1;
                }
                length
            }
            Sequence::Malformed(length) => {
                malformed += 1;
                length
            }
            Sequence::Cut => break,
        };
        rest = &rest[length..];
    }
    seen.len() >= 3 && usual > rare && malformed * 50 <= usual
}

/// Whether there are more characters of several bytes than places where it is not UTF-8.
fn looks_like_utf8(sample: &[u8]) -> bool {
    let (mut valid, mut broken) = (0_usize, 0_usize);
    let mut chunks = sample.utf8_chunks().peekable();
    while let Some(chunk) = chunks.next() {
        valid += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        let is_cut = chunks.peek().is_none()
            && std::str::from_utf8(chunk.invalid()).is_err_and(|error| error.error_len().is_none());
        broken += usize::from(!chunk.invalid().is_empty() && !is_cut);
    }
    broken <= valid
}

/// The ideographs that are most frequent in Chinese, and those of error messages.
const COMMON: &str = "\
    一丁七万三上下不与专且世业东两严个中串为主么义之九也习书了争事二于五些交产京亲人什仅今从他\
    代令以们件价任份众会传但位低住体何作你使例依便保信候值做停儿元先光克党入全八公六共关其具养\
    内再写军农冲决况准几出函分切划列则创删利别到制前力办加务动劳包化北区十千半华单南占即却卷卸\
    厂历压原去县参又及反发取受变口句只叫可史号各合同名后向听启告员周命品响唯商器四回因团国图圆\
    土在地场址坏块型域基堆增声处备复外多大天太失头她好如始委子字存学它安完宏定实家容密对导将小\
    少尝就局层展属山工己已市布带常干平年并广库应府度建开异式引张强当录形影往径很律得循心必志忙\
    快忽思性总恢情想意感成我或战截户所手才打执找技把抛报拉拒拦拼持挂指按捕损据授接提支收改放政\
    效教数整文斗料断斯新方族无日旧时明易是更最月有服期未本术机权束条来极构析林果柄查标栈样根格\
    检模次止正此步死段每比毛民气水求江池没油治法活派流测济海消深清温源溢满火点热然照片版物特状\
    率王环现理生用由电界略登白百的盘目直相省看真眼着知石矿码研确磁示社禁离种科积称程究空突立端\
    符第等签算管米类精系素索红约级线组细织终经结给络绝统维缓编缩缺网置署美群老者而联育能自至致\
    般色节花获行补表被装西要见观规角解警计认议记许论设访证识译试话询该语误说请读调象败质资赖走\
    起超越跑路跳身车转载较输边达过运近返还这进连退适选通速造道那部都配酸采释里重量金钥铁链锁错\
    键长门问间队阶际限院除难集需青非面革音项须领题风马驱验高默";

#[cfg(test)]
mod tests {
    use super::*;

    fn encoding(sample: &[u8]) -> Encoding {
        detect(sample).encoding
    }

    const MESSAGES: [&str; 6] = [
        "main.cpp(3): error C2065: “x”: 未声明的标识符\r\n",
        "'gcc' 不是内部或外部命令，也不是可运行的程序\r\n或批处理文件。\r\n",
        "系统找不到指定的路径。\n",
        "LINK : fatal error LNK1104: 无法打开文件“foo.lib”\n",
        "Fehler: 拒绝访问。\n",
        "java.net.ConnectException: 拒绝连接 (Connection refused)\n",
    ];

    #[test]
    fn chinese_of_windows_is_recognised() {
        for message in MESSAGES {
            let (raw, _, _) = encoding_rs::GBK.encode(message);
            assert_eq!(encoding(&raw), Encoding::Gb18030, "{message}");
            // Wherever the sample ends, and with a broken byte in a long log.
            let long = [raw.repeat(40), b"\xff\n".to_vec()].concat();
            for cut in 0..6 {
                assert_eq!(encoding(&long[..long.len() - cut]), Encoding::Gb18030, "{message}");
            }
            assert_eq!(encoding(message.as_bytes()), Encoding::Utf8);
        }
    }

    #[test]
    fn utf8_that_is_cut_or_broken_stays_utf8() {
        for message in MESSAGES {
            let text = message.repeat(20);
            for cut in 0..9 {
                assert_eq!(encoding(&text.as_bytes()[..text.len() - cut]), Encoding::Utf8);
            }
            let broken = [b"\xd6\xd0\xce\xc4\xb4\xed\n", text.as_bytes(), b"\xff\xb4\xed"].concat();
            assert_eq!(encoding(&broken), Encoding::Utf8, "{message}");
        }
        assert_eq!(encoding("错".as_bytes().get(..2).expect("it has three")), Encoding::Utf8);
    }

    #[test]
    fn other_encodings_and_binary_data_are_not_taken_for_chinese() {
        use encoding_rs::{
            BIG5, EUC_JP, EUC_KR, IBM866, KOI8_R, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252,
            WINDOWS_1253,
        };
        for (encoding_of, text) in [
            (WINDOWS_1252, "Die Größe übersteigt das Maß; drücken Sie ‚Öffnen‘ für Änderungen\n"),
            (WINDOWS_1252, "EXECUÇÃO NÃO CONCLUÍDA: OPERAÇÃO INVÁLIDA, CONEXÃO ÀS ÇÃÕES\n"),
            (WINDOWS_1252, "Échec de l’opération : accès refusé à été où ça créée\n"),
            (WINDOWS_1251, "Ошибка: не удаётся найти указанный файл, отказано в доступе\n"),
            (KOI8_R, "Ошибка: не удаётся найти указанный файл, отказано в доступе\n"),
            (IBM866, "Ошибка: не удаётся найти указанный файл, отказано в доступе\n"),
            (EUC_KR, "오류: 지정된 파일을 찾을 수 없습니다. 액세스가 거부되었습니다\n"),
            (EUC_JP, "エラー: 指定されたファイルが見つかりません。アクセスが拒否されました\n"),
            (SHIFT_JIS, "エラー: 指定されたファイルが見つかりません。アクセスが拒否されました\n"),
            (BIG5, "錯誤：系統找不到指定的檔案。存取被拒，無法開啟檔案\n"),
            (WINDOWS_1253, "Σφάλμα: δεν είναι δυνατή η εύρεση του καθορισμένου αρχείου\n"),
        ] {
            let (raw, _, _) = encoding_of.encode(text);
            assert_eq!(encoding(&raw), Encoding::Utf8, "{}", encoding_of.name());
            assert_eq!(encoding(&raw.repeat(100)), Encoding::Utf8, "{}", encoding_of.name());
        }
        // Noise, with every byte value but NUL.
        let mut state = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .filter(|&byte| byte != 0)
        .take(64 << 10)
        .collect();
        assert_eq!(encoding(&noise), Encoding::Utf8);
        let high: Vec<u8> = noise.iter().map(|byte| byte | 0x80).collect();
        assert_eq!(encoding(&high), Encoding::Utf8);
    }

    #[test]
    fn utf16_is_known_by_its_mark_or_its_zeros() {
        for message in MESSAGES {
            let units = || message.encode_utf16();
            let le: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            let be: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            let marked = detect(&[b"\xff\xfe", le.as_slice()].concat());
            assert_eq!((marked.encoding, marked.mark), (Encoding::Utf16Le, 2));
            let marked = detect(&[b"\xfe\xff", be.as_slice()].concat());
            assert_eq!((marked.encoding, marked.mark), (Encoding::Utf16Be, 2));
            if message.chars().filter(char::is_ascii).count() > 15 {
                assert_eq!(detect(&le), Detected { encoding: Encoding::Utf16Le, ..detect(b"") });
                assert_eq!(detect(&be), Detected { encoding: Encoding::Utf16Be, ..detect(b"") });
                assert_eq!(encoding(&le[..le.len() - 1]), Encoding::Utf16Le);
            }
        }
        let marked = detect("\u{feff}text".as_bytes());
        assert_eq!((marked.encoding, marked.mark), (Encoding::Utf8, 3));
    }

    #[test]
    fn data_with_zeros_is_binary() {
        let numbers: Vec<u8> = (0..400_u16).flat_map(u16::to_le_bytes).collect();
        for data in [
            b"\x7fELF\x02\x01\x01\0\0\0".as_slice(),
            b"a\0b\0",
            b"ab\0cd\0ef\0",
            &numbers,
            &[0; 2000],
        ] {
            assert_eq!(detect(data), Detected { is_binary: true, ..Detected::default() });
        }
        assert_eq!(detect(b"plain"), Detected::default());
        assert_eq!(detect(b""), Detected::default());
    }
}
