//! All rules, in the order in which they are listed.

mod canonical_form;
mod chinese_missing;
mod chinese_parity;
mod chinese_typography;
mod counter_example_answered;
mod duplicate_id;
mod example_count;
mod example_rival;
mod graph_dangling;
mod id_path;
mod json_shape;
mod json_syntax;
mod list_length;
mod lookalike_answer;
mod missing_field;
mod placeholder_group;
mod private_path;
mod rate_range;
mod regex_compiles;
mod regex_counter_examples;
mod regex_examples;
mod regex_literal;
mod regex_loose;
mod regex_signature;
mod same_text;
mod source_url;
mod tier_claim;
mod unknown_field;

use super::Rule;

/// All rules: what makes a file readable first, then what makes an entry true to itself,
/// then how it lives with others, then how it reads.
pub static RULES: &[&Rule] = &[
    &json_syntax::RULE,
    &json_shape::RULE,
    &missing_field::RULE,
    &unknown_field::RULE,
    &id_path::RULE,
    &duplicate_id::RULE,
    &regex_compiles::RULE,
    &regex_literal::RULE,
    &regex_loose::RULE,
    &regex_signature::RULE,
    &regex_examples::RULE,
    &regex_counter_examples::RULE,
    &counter_example_answered::RULE,
    &lookalike_answer::RULE,
    &example_count::RULE,
    &example_rival::RULE,
    &rate_range::RULE,
    &graph_dangling::RULE,
    &placeholder_group::RULE,
    &chinese_missing::RULE,
    &chinese_parity::RULE,
    &chinese_typography::RULE,
    &list_length::RULE,
    &same_text::RULE,
    &tier_claim::RULE,
    &source_url::RULE,
    &private_path::RULE,
    &canonical_form::RULE,
];
