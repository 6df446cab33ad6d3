//! The fields that each object of an entry file may have, in canonical order, read off the
//! types themselves.

use serde::Serialize;
use serde_json::Value;

use crate::entry::{
    Confusion, DeadEnd, ErrorEntry, Example, Lookalike, Retired, Transition, TransitionGraph,
    VersionNote, Workaround,
};

/// A kind of object in an entry file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The entry itself.
    Entry,
    /// One of `examples`.
    Example,
    /// One of `lookalikes`.
    Lookalike,
    /// One of `versions`.
    Version,
    /// One of `dead_ends`.
    DeadEnd,
    /// One of `workarounds`.
    Workaround,
    /// `transition_graph`.
    Graph,
    /// One of `leads_to` or `preceded_by`.
    Transition,
    /// One of `frequently_confused_with`.
    Confusion,
    /// `retired`.
    Retired,
    /// Anything whose fields are free, such as `os_specific`.
    Free,
}

impl Kind {
    /// The kind of the object, or of the objects in the list, that the field `name` holds.
    pub fn inside(self, name: &str) -> Self {
        match (self, name) {
            (Self::Entry, "examples") => Self::Example,
            (Self::Entry, "lookalikes") => Self::Lookalike,
            (Self::Entry, "versions") => Self::Version,
            (Self::Entry, "dead_ends") => Self::DeadEnd,
            (Self::Entry, "workarounds") => Self::Workaround,
            (Self::Entry, "transition_graph") => Self::Graph,
            (Self::Entry, "retired") => Self::Retired,
            (Self::Graph, "leads_to" | "preceded_by") => Self::Transition,
            (Self::Graph, "frequently_confused_with") => Self::Confusion,
            _ => Self::Free,
        }
    }

    /// The fields of such an object, in canonical order; none where they are free.
    pub fn fields(self) -> Vec<String> {
        let empty = |more: &str| format!("{{\"error_id\": \"a/b\"{more}}}");
        match self {
            Self::Entry => {
                let lookalike = empty(", \"text\": \"\"");
                let least = r#""id": "a/b", "signature": "", "regex": """#;
                keys(&parse::<ErrorEntry>(&format!("{{{least}, \"lookalikes\": [{lookalike}]}}")))
            }
            Self::Example => keys(&Example::default()),
            Self::Lookalike => keys(&parse::<Lookalike>(&empty(", \"text\": \"\""))),
            Self::Version => keys(&VersionNote::default()),
            Self::DeadEnd => keys(&DeadEnd::default()),
            Self::Workaround => keys(&Workaround::default()),
            Self::Graph => keys(&TransitionGraph::default()),
            Self::Transition => keys(&parse::<Transition>(&empty(""))),
            Self::Confusion => keys(&parse::<Confusion>(&empty(""))),
            Self::Retired => keys(&parse::<Retired>(r#"{"date": "", "reason": ""}"#)),
            Self::Free => Vec::new(),
        }
    }
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("the least object of each kind is well formed")
}

fn keys(object: &impl Serialize) -> Vec<String> {
    match serde_json::to_value(object) {
        Ok(Value::Object(map)) => map.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    }
}
