//! Finding a program as Windows' own shell does: `npm` is `npm.cmd` there, which starting a
//! process by its name alone does not find.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The file that `program` stands for, with one of the `extensions` (as in `PATHEXT`), in the
/// first of the `folders` that has it. A name that tells its folder or its extension stays.
pub fn find_program(
    program: &OsStr,
    folders: impl IntoIterator<Item = PathBuf>,
    extensions: &str,
) -> Option<PathBuf> {
    let name = Path::new(program);
    if name.components().count() != 1 || name.extension().is_some() {
        return None;
    }
    let extensions: Vec<_> = extensions.split(';').filter(|part| part.starts_with('.')).collect();
    folders.into_iter().find_map(|folder| {
        extensions.iter().find_map(|extension| {
            let mut file = OsString::from(program);
            file.push(extension);
            let path = folder.join(file);
            path.is_file().then_some(path)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_folder_and_then_the_first_extension_win() {
        let home = tempfile::tempdir().expect("a folder");
        let [one, two] = ["one", "two"].map(|name| home.path().join(name));
        for file in [one.join("npm.cmd"), two.join("npm.exe"), two.join("go.cmd")] {
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(file, "").expect("a file");
        }
        let find = |name: &str| {
            let folders = [one.clone(), two.clone()];
            find_program(OsStr::new(name), folders, ".com;.exe;.cmd;;junk")
        };
        assert_eq!(find("npm"), Some(one.join("npm.cmd")));
        assert_eq!(find("go"), Some(two.join("go.cmd")));
        assert_eq!([find("rust"), find("npm.cmd"), find("./npm"), find("")], [const { None }; 4]);
    }
}
