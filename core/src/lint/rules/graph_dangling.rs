//! Every id that the graph names exists, and none is the entry itself.

use crate::entry::{EntryId, Text};
use crate::lint::{Document, Faults, Rule, Scope};

/// See the module.
pub const RULE: Rule = Rule {
    code: "graph-dangling",
    about: Text {
        en: "Every id in the graph is that of another entry that exists.",
        zh: Some("关系图中的每个 id 都指向另一个存在的条目。"),
    },
    is_fixable: false,
    check,
};

fn check(document: &Document, scope: &Scope<'_>, faults: &mut Faults<'_>) {
    let Some(entry) = &document.entry else { return };
    let graph = &entry.transition_graph;
    let transitions = [("leads_to", &graph.leads_to), ("preceded_by", &graph.preceded_by)]
        .into_iter()
        .flat_map(|(list, edges)| {
            edges.iter().enumerate().map(move |(index, edge)| (list, index, &edge.error_id))
        });
    let confusions = graph
        .frequently_confused_with
        .iter()
        .enumerate()
        .map(|(index, edge)| ("frequently_confused_with", index, &edge.error_id));
    for (list, index, id) in transitions.chain(confusions) {
        if scope.kb.find(id.as_str()).is_none() || *id == entry.id {
            let place = format!("transition_graph.{list}[{index}].error_id");
            faults.at(&place, &[("id", id.as_str())]);
        }
    }
    let next = entry.retired.as_ref().and_then(|retired| retired.replaced_by.as_ref());
    let dangles = |id: &&EntryId| scope.kb.find(id.as_str()).is_none() || **id == entry.id;
    if let Some(next) = next.filter(dangles) {
        faults.at("retired.replaced_by", &[("id", next.as_str())]);
    }
}
