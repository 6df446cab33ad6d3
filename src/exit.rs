//! Exit codes.

use std::process::ExitCode;

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Something was found; for `lint`, nothing was wrong. Code 0.
    Found,
    /// Nothing was found; for `lint`, something was wrong. Code 1.
    Nothing,
    /// It failed, or the call was not understood. Code 2.
    Failed,
    /// The code of the command that `run` ran.
    Child(u8),
}

impl Exit {
    /// `Found` if so, else `Nothing`.
    #[must_use]
    pub fn of_found(found: bool) -> Self {
        if found { Self::Found } else { Self::Nothing }
    }

    /// The number.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Found => 0,
            Self::Nothing => 1,
            Self::Failed => 2,
            Self::Child(code) => code,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
