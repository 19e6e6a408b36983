// Made by .ci/generate. Do not edit.
#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The bytes of each file, followed by a 0.

static const unsigned char Questionnaires_fp_cooperation_xml[] = {
#embed "../../../Questionnaires/fp-cooperation.xml" suffix(, )
    0};

static const unsigned char Questionnaires_fp_criminalization_xml[] = {
#embed "../../../Questionnaires/fp-criminalization.xml" suffix(, )
    0};

static const unsigned char Questionnaires_fp_law_enforcement_xml[] = {
#embed "../../../Questionnaires/fp-law-enforcement.xml" suffix(, )
    0};

static const unsigned char Questionnaires_fp_prevention_xml[] = {
#embed "../../../Questionnaires/fp-prevention.xml" suffix(, )
    0};

static const unsigned char Questionnaires_som_cooperation_xml[] = {
#embed "../../../Questionnaires/som-cooperation.xml" suffix(, )
    0};

static const unsigned char Questionnaires_som_criminalization_xml[] = {
#embed "../../../Questionnaires/som-criminalization.xml" suffix(, )
    0};

static const unsigned char Questionnaires_som_law_enforcement_xml[] = {
#embed "../../../Questionnaires/som-law-enforcement.xml" suffix(, )
    0};

static const unsigned char Questionnaires_som_prevention_xml[] = {
#embed "../../../Questionnaires/som-prevention.xml" suffix(, )
    0};

static const unsigned char Questionnaires_tip_cooperation_xml[] = {
#embed "../../../Questionnaires/tip-cooperation.xml" suffix(, )
    0};

static const unsigned char Questionnaires_tip_criminalization_xml[] = {
#embed "../../../Questionnaires/tip-criminalization.xml" suffix(, )
    0};

static const unsigned char Questionnaires_tip_law_enforcement_xml[] = {
#embed "../../../Questionnaires/tip-law-enforcement.xml" suffix(, )
    0};

static const unsigned char Questionnaires_tip_prevention_xml[] = {
#embed "../../../Questionnaires/tip-prevention.xml" suffix(, )
    0};

static const unsigned char Questionnaires_untoc_cooperation_xml[] = {
#embed "../../../Questionnaires/untoc-cooperation.xml" suffix(, )
    0};

static const unsigned char Questionnaires_untoc_criminalization_xml[] = {
#embed "../../../Questionnaires/untoc-criminalization.xml" suffix(, )
    0};

static const unsigned char Questionnaires_untoc_law_enforcement_xml[] = {
#embed "../../../Questionnaires/untoc-law-enforcement.xml" suffix(, )
    0};

static const unsigned char Questionnaires_untoc_prevention_xml[] = {
#embed "../../../Questionnaires/untoc-prevention.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_fp_cooperation_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/fp-cooperation-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_fp_criminalization_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/fp-criminalization-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_fp_law_enforcement_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/fp-law-enforcement-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_fp_prevention_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/fp-prevention-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_som_cooperation_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/som-cooperation-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_som_criminalization_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/som-criminalization-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_som_law_enforcement_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/som-law-enforcement-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_som_prevention_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/som-prevention-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_tip_cooperation_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/tip-cooperation-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_tip_criminalization_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/tip-criminalization-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_tip_law_enforcement_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/tip-law-enforcement-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_tip_prevention_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/tip-prevention-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_untoc_cooperation_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/untoc-cooperation-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_untoc_criminalization_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/untoc-criminalization-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_untoc_law_enforcement_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/untoc-law-enforcement-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_earlier_untoc_prevention_2026_1_xml[] = {
#embed "../../../Questionnaires/earlier/untoc-prevention-2026.1.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_fp_cooperation_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/fp-cooperation-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_fp_criminalization_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/fp-criminalization-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_fp_law_enforcement_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/fp-law-enforcement-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_fp_prevention_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/fp-prevention-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_som_cooperation_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/som-cooperation-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_som_criminalization_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/som-criminalization-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_som_law_enforcement_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/som-law-enforcement-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_som_prevention_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/som-prevention-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_tip_cooperation_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/tip-cooperation-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_tip_criminalization_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/tip-criminalization-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_tip_law_enforcement_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/tip-law-enforcement-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_tip_prevention_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/tip-prevention-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_untoc_cooperation_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/untoc-cooperation-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_untoc_criminalization_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/untoc-criminalization-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_untoc_law_enforcement_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/untoc-law-enforcement-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_crosswalks_untoc_prevention_2026_1_2026_2_xml[] = {
#embed "../../../Questionnaires/crosswalks/untoc-prevention-2026.1-2026.2.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_cooperation_xml[] = {
#embed "../../../Questionnaires/reference/cooperation.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_glossary_xml[] = {
#embed "../../../Questionnaires/reference/glossary.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_instruments_xml[] = {
#embed "../../../Questionnaires/reference/instruments.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_profiles_default_xml[] = {
#embed "../../../Questionnaires/reference/profiles/default.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_profiles_flat_xml[] = {
#embed "../../../Questionnaires/reference/profiles/flat.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_profiles_strict_evidence_xml[] = {
#embed "../../../Questionnaires/reference/profiles/strict-evidence.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_profiles_un_count_xml[] = {
#embed "../../../Questionnaires/reference/profiles/un-count.xml" suffix(, )
    0};

static const unsigned char Questionnaires_reference_plans_usual_xml[] = {
#embed "../../../Questionnaires/reference/plans/usual.xml" suffix(, )
    0};

static const unsigned char Samples_americas_region_xml[] = {
#embed "../../../Samples/americas/region.xml" suffix(, )
    0};

static const unsigned char Samples_americas_participation_xml[] = {
#embed "../../../Samples/americas/participation.xml" suffix(, )
    0};

static const unsigned char Samples_americas_published_fatf_xml[] = {
#embed "../../../Samples/americas/published/fatf.xml" suffix(, )
    0};

static const unsigned char Samples_americas_published_ilab_xml[] = {
#embed "../../../Samples/americas/published/ilab.xml" suffix(, )
    0};

static const unsigned char Samples_americas_published_trafficking_offence_xml[] = {
#embed "../../../Samples/americas/published/trafficking-offence.xml" suffix(, )
    0};

static const unsigned char Samples_rules_altered_copy_failing_xml[] = {
#embed "../../../Samples/rules/altered-copy/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_altered_copy_passing_xml[] = {
#embed "../../../Samples/rules/altered-copy/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_authority_without_contact_companion_1_xml[] = {
#embed "../../../Samples/rules/authority-without-contact/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_authority_without_contact_failing_xml[] = {
#embed "../../../Samples/rules/authority-without-contact/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_authority_without_contact_passing_xml[] = {
#embed "../../../Samples/rules/authority-without-contact/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_legal_earlier_xml[] = {
#embed "../../../Samples/rules/breaking-legal/earlier.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_legal_failing_xml[] = {
#embed "../../../Samples/rules/breaking-legal/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_legal_passing_xml[] = {
#embed "../../../Samples/rules/breaking-legal/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_scale_earlier_xml[] = {
#embed "../../../Samples/rules/breaking-scale/earlier.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_scale_failing_xml[] = {
#embed "../../../Samples/rules/breaking-scale/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_scale_passing_xml[] = {
#embed "../../../Samples/rules/breaking-scale/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_scope_earlier_xml[] = {
#embed "../../../Samples/rules/breaking-scope/earlier.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_scope_failing_xml[] = {
#embed "../../../Samples/rules/breaking-scope/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_scope_passing_xml[] = {
#embed "../../../Samples/rules/breaking-scope/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_text_earlier_xml[] = {
#embed "../../../Samples/rules/breaking-text/earlier.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_text_failing_xml[] = {
#embed "../../../Samples/rules/breaking-text/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_text_passing_xml[] = {
#embed "../../../Samples/rules/breaking-text/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_trend_earlier_xml[] = {
#embed "../../../Samples/rules/breaking-trend/earlier.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_trend_failing_xml[] = {
#embed "../../../Samples/rules/breaking-trend/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_breaking_trend_passing_xml[] = {
#embed "../../../Samples/rules/breaking-trend/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_choice_without_options_failing_xml[] = {
#embed "../../../Samples/rules/choice-without-options/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_choice_without_options_passing_xml[] = {
#embed "../../../Samples/rules/choice-without-options/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_circular_condition_failing_companion_1_xml[] = {
#embed "../../../Samples/rules/circular-condition/failing-companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_circular_condition_failing_xml[] = {
#embed "../../../Samples/rules/circular-condition/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_circular_condition_passing_companion_1_xml[] = {
#embed "../../../Samples/rules/circular-condition/passing-companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_circular_condition_passing_xml[] = {
#embed "../../../Samples/rules/circular-condition/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_circular_reference_failing_xml[] = {
#embed "../../../Samples/rules/circular-reference/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_circular_reference_passing_xml[] = {
#embed "../../../Samples/rules/circular-reference/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_closed_not_applicable_failing_xml[] = {
#embed "../../../Samples/rules/closed-not-applicable/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_closed_not_applicable_passing_xml[] = {
#embed "../../../Samples/rules/closed-not-applicable/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_comment_on_cell_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/comment-on-cell/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_comment_on_cell_failing_fods[] = {
#embed "../../../Samples/rules/comment-on-cell/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_comment_on_cell_passing_fods[] = {
#embed "../../../Samples/rules/comment-on-cell/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_commented_answer_failing_xml[] = {
#embed "../../../Samples/rules/commented-answer/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_commented_answer_passing_xml[] = {
#embed "../../../Samples/rules/commented-answer/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_conflicting_entries_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/conflicting-entries/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_conflicting_entries_failing_fods[] = {
#embed "../../../Samples/rules/conflicting-entries/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_conflicting_entries_passing_fods[] = {
#embed "../../../Samples/rules/conflicting-entries/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_conflicting_fields_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/conflicting-fields/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_conflicting_fields_failing_odk[] = {
#embed "../../../Samples/rules/conflicting-fields/failing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_conflicting_fields_passing_odk[] = {
#embed "../../../Samples/rules/conflicting-fields/passing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_constant_condition_failing_xml[] = {
#embed "../../../Samples/rules/constant-condition/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_constant_condition_passing_xml[] = {
#embed "../../../Samples/rules/constant-condition/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_contradictory_rules_failing_xml[] = {
#embed "../../../Samples/rules/contradictory-rules/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_contradictory_rules_passing_xml[] = {
#embed "../../../Samples/rules/contradictory-rules/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_copied_sheet_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/copied-sheet/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_copied_sheet_failing_fods[] = {
#embed "../../../Samples/rules/copied-sheet/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_copied_sheet_passing_fods[] = {
#embed "../../../Samples/rules/copied-sheet/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_crosswalk_mismatch_companion_1_xml[] = {
#embed "../../../Samples/rules/crosswalk-mismatch/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_crosswalk_mismatch_companion_2_xml[] = {
#embed "../../../Samples/rules/crosswalk-mismatch/companion-2.xml" suffix(, )
    0};

static const unsigned char Samples_rules_crosswalk_mismatch_failing_xml[] = {
#embed "../../../Samples/rules/crosswalk-mismatch/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_crosswalk_mismatch_passing_xml[] = {
#embed "../../../Samples/rules/crosswalk-mismatch/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_date_out_of_range_failing_xml[] = {
#embed "../../../Samples/rules/date-out-of-range/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_date_out_of_range_passing_xml[] = {
#embed "../../../Samples/rules/date-out-of-range/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_date_outside_cycle_companion_1_xml[] = {
#embed "../../../Samples/rules/date-outside-cycle/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_date_outside_cycle_companion_2_xml[] = {
#embed "../../../Samples/rules/date-outside-cycle/companion-2.xml" suffix(, )
    0};

static const unsigned char Samples_rules_date_outside_cycle_failing_xml[] = {
#embed "../../../Samples/rules/date-outside-cycle/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_date_outside_cycle_passing_xml[] = {
#embed "../../../Samples/rules/date-outside-cycle/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_differing_placeholders_failing_xml[] = {
#embed "../../../Samples/rules/differing-placeholders/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_differing_placeholders_passing_xml[] = {
#embed "../../../Samples/rules/differing-placeholders/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_differing_references_failing_xml[] = {
#embed "../../../Samples/rules/differing-references/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_differing_references_passing_xml[] = {
#embed "../../../Samples/rules/differing-references/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_differing_scale_failing_xml[] = {
#embed "../../../Samples/rules/differing-scale/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_differing_scale_passing_xml[] = {
#embed "../../../Samples/rules/differing-scale/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_doctype_refused_failing_xml[] = {
#embed "../../../Samples/rules/doctype-refused/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_doctype_refused_passing_xml[] = {
#embed "../../../Samples/rules/doctype-refused/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_doubtful_cell_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/doubtful-cell/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_doubtful_cell_failing_fods[] = {
#embed "../../../Samples/rules/doubtful-cell/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_doubtful_cell_passing_fods[] = {
#embed "../../../Samples/rules/doubtful-cell/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_answer_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-answer/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_answer_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-answer/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_figure_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-figure/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_figure_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-figure/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_id_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-id/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_id_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-id/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_label_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-label/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_label_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-label/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_language_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-language/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_language_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-language/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_option_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-option/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_option_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-option/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_submission_failing_companion_1_xml[] = {
#embed "../../../Samples/rules/duplicate-submission/failing-companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_submission_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-submission/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_submission_passing_companion_1_xml[] = {
#embed "../../../Samples/rules/duplicate-submission/passing-companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_submission_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-submission/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_treaty_failing_xml[] = {
#embed "../../../Samples/rules/duplicate-treaty/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_duplicate_treaty_passing_xml[] = {
#embed "../../../Samples/rules/duplicate-treaty/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_empty_answer_failing_xml[] = {
#embed "../../../Samples/rules/empty-answer/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_empty_answer_passing_xml[] = {
#embed "../../../Samples/rules/empty-answer/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_empty_file_failing_xml[] = {
#embed "../../../Samples/rules/empty-file/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_empty_file_passing_xml[] = {
#embed "../../../Samples/rules/empty-file/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_evidence_without_provision_failing_xml[] = {
#embed "../../../Samples/rules/evidence-without-provision/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_evidence_without_provision_passing_xml[] = {
#embed "../../../Samples/rules/evidence-without-provision/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_exclusive_option_failing_xml[] = {
#embed "../../../Samples/rules/exclusive-option/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_exclusive_option_passing_xml[] = {
#embed "../../../Samples/rules/exclusive-option/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_expired_baseline_failing_xml[] = {
#embed "../../../Samples/rules/expired-baseline/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_expired_baseline_passing_xml[] = {
#embed "../../../Samples/rules/expired-baseline/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_fixed_severity_failing_xml[] = {
#embed "../../../Samples/rules/fixed-severity/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_fixed_severity_passing_xml[] = {
#embed "../../../Samples/rules/fixed-severity/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_foreign_file_failing_xml[] = {
#embed "../../../Samples/rules/foreign-file/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_foreign_file_passing_xml[] = {
#embed "../../../Samples/rules/foreign-file/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_foreign_language_failing_xml[] = {
#embed "../../../Samples/rules/foreign-language/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_foreign_language_passing_xml[] = {
#embed "../../../Samples/rules/foreign-language/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_formula_in_cell_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/formula-in-cell/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_formula_in_cell_failing_fods[] = {
#embed "../../../Samples/rules/formula-in-cell/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_formula_in_cell_passing_fods[] = {
#embed "../../../Samples/rules/formula-in-cell/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_forward_condition_failing_xml[] = {
#embed "../../../Samples/rules/forward-condition/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_forward_condition_passing_xml[] = {
#embed "../../../Samples/rules/forward-condition/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_future_date_failing_xml[] = {
#embed "../../../Samples/rules/future-date/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_future_date_passing_xml[] = {
#embed "../../../Samples/rules/future-date/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_future_figure_failing_xml[] = {
#embed "../../../Samples/rules/future-figure/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_future_figure_passing_xml[] = {
#embed "../../../Samples/rules/future-figure/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_garbled_text_failing_xml[] = {
#embed "../../../Samples/rules/garbled-text/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_garbled_text_passing_xml[] = {
#embed "../../../Samples/rules/garbled-text/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_glossary_term_companion_1_xml[] = {
#embed "../../../Samples/rules/glossary-term/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_glossary_term_failing_xml[] = {
#embed "../../../Samples/rules/glossary-term/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_glossary_term_passing_xml[] = {
#embed "../../../Samples/rules/glossary-term/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_identical_explanations_failing_xml[] = {
#embed "../../../Samples/rules/identical-explanations/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_identical_explanations_passing_xml[] = {
#embed "../../../Samples/rules/identical-explanations/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_identical_translation_failing_xml[] = {
#embed "../../../Samples/rules/identical-translation/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_identical_translation_passing_xml[] = {
#embed "../../../Samples/rules/identical-translation/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_implausible_answer_failing_xml[] = {
#embed "../../../Samples/rules/implausible-answer/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_implausible_answer_passing_xml[] = {
#embed "../../../Samples/rules/implausible-answer/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_condition_failing_xml[] = {
#embed "../../../Samples/rules/incoherent-condition/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_condition_passing_xml[] = {
#embed "../../../Samples/rules/incoherent-condition/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_limits_failing_xml[] = {
#embed "../../../Samples/rules/incoherent-limits/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_limits_passing_xml[] = {
#embed "../../../Samples/rules/incoherent-limits/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_profile_failing_xml[] = {
#embed "../../../Samples/rules/incoherent-profile/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_profile_passing_xml[] = {
#embed "../../../Samples/rules/incoherent-profile/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_scoring_failing_xml[] = {
#embed "../../../Samples/rules/incoherent-scoring/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incoherent_scoring_passing_xml[] = {
#embed "../../../Samples/rules/incoherent-scoring/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incomplete_term_failing_xml[] = {
#embed "../../../Samples/rules/incomplete-term/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_incomplete_term_passing_xml[] = {
#embed "../../../Samples/rules/incomplete-term/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_invalid_contact_companion_1_xml[] = {
#embed "../../../Samples/rules/invalid-contact/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_invalid_contact_failing_xml[] = {
#embed "../../../Samples/rules/invalid-contact/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_invalid_contact_passing_xml[] = {
#embed "../../../Samples/rules/invalid-contact/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_invalid_link_failing_xml[] = {
#embed "../../../Samples/rules/invalid-link/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_invalid_link_passing_xml[] = {
#embed "../../../Samples/rules/invalid-link/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_invalid_value_failing_xml[] = {
#embed "../../../Samples/rules/invalid-value/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_invalid_value_passing_xml[] = {
#embed "../../../Samples/rules/invalid-value/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_irrelevant_answer_failing_xml[] = {
#embed "../../../Samples/rules/irrelevant-answer/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_irrelevant_answer_passing_xml[] = {
#embed "../../../Samples/rules/irrelevant-answer/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_late_delivery_companion_1_xml[] = {
#embed "../../../Samples/rules/late-delivery/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_late_delivery_companion_2_xml[] = {
#embed "../../../Samples/rules/late-delivery/companion-2.xml" suffix(, )
    0};

static const unsigned char Samples_rules_late_delivery_failing_xml[] = {
#embed "../../../Samples/rules/late-delivery/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_late_delivery_passing_xml[] = {
#embed "../../../Samples/rules/late-delivery/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_limit_exceeded_failing_xml[] = {
#embed "../../../Samples/rules/limit-exceeded/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_limit_exceeded_passing_xml[] = {
#embed "../../../Samples/rules/limit-exceeded/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_long_label_failing_xml[] = {
#embed "../../../Samples/rules/long-label/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_long_label_passing_xml[] = {
#embed "../../../Samples/rules/long-label/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_long_sentence_failing_xml[] = {
#embed "../../../Samples/rules/long-sentence/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_long_sentence_passing_xml[] = {
#embed "../../../Samples/rules/long-sentence/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_malformed_xml_failing_xml[] = {
#embed "../../../Samples/rules/malformed-xml/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_malformed_xml_passing_xml[] = {
#embed "../../../Samples/rules/malformed-xml/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_misleading_path_failing_xml[] = {
#embed "../../../Samples/rules/misleading-path/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_misleading_path_passing_xml[] = {
#embed "../../../Samples/rules/misleading-path/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_misplaced_element_failing_xml[] = {
#embed "../../../Samples/rules/misplaced-element/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_misplaced_element_passing_xml[] = {
#embed "../../../Samples/rules/misplaced-element/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_misplaced_provision_failing_xml[] = {
#embed "../../../Samples/rules/misplaced-provision/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_misplaced_provision_passing_xml[] = {
#embed "../../../Samples/rules/misplaced-provision/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_attribute_failing_xml[] = {
#embed "../../../Samples/rules/missing-attribute/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_attribute_passing_xml[] = {
#embed "../../../Samples/rules/missing-attribute/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_element_failing_xml[] = {
#embed "../../../Samples/rules/missing-element/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_element_passing_xml[] = {
#embed "../../../Samples/rules/missing-element/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_evidence_failing_xml[] = {
#embed "../../../Samples/rules/missing-evidence/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_evidence_passing_xml[] = {
#embed "../../../Samples/rules/missing-evidence/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_field_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/missing-field/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_field_failing_odk[] = {
#embed "../../../Samples/rules/missing-field/failing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_missing_field_passing_odk[] = {
#embed "../../../Samples/rules/missing-field/passing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_missing_help_failing_xml[] = {
#embed "../../../Samples/rules/missing-help/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_help_passing_xml[] = {
#embed "../../../Samples/rules/missing-help/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_label_failing_xml[] = {
#embed "../../../Samples/rules/missing-label/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_label_passing_xml[] = {
#embed "../../../Samples/rules/missing-label/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_place_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/missing-place/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_place_failing_fods[] = {
#embed "../../../Samples/rules/missing-place/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_missing_place_passing_fods[] = {
#embed "../../../Samples/rules/missing-place/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_missing_translation_failing_xml[] = {
#embed "../../../Samples/rules/missing-translation/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_missing_translation_passing_xml[] = {
#embed "../../../Samples/rules/missing-translation/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_a_party_failing_xml[] = {
#embed "../../../Samples/rules/not-a-party/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_a_party_passing_xml[] = {
#embed "../../../Samples/rules/not-a-party/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_applicable_mismatch_failing_xml[] = {
#embed "../../../Samples/rules/not-applicable-mismatch/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_applicable_mismatch_passing_xml[] = {
#embed "../../../Samples/rules/not-applicable-mismatch/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_applicable_without_reason_failing_xml[] = {
#embed "../../../Samples/rules/not-applicable-without-reason/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_applicable_without_reason_passing_xml[] = {
#embed "../../../Samples/rules/not-applicable-without-reason/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_due_failing_companion_1_xml[] = {
#embed "../../../Samples/rules/not-due/failing-companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_due_failing_xml[] = {
#embed "../../../Samples/rules/not-due/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_due_passing_companion_1_xml[] = {
#embed "../../../Samples/rules/not-due/passing-companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_due_passing_xml[] = {
#embed "../../../Samples/rules/not-due/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_taken_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/not-taken/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_not_taken_failing_odk[] = {
#embed "../../../Samples/rules/not-taken/failing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_not_taken_passing_odk[] = {
#embed "../../../Samples/rules/not-taken/passing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_number_out_of_range_failing_xml[] = {
#embed "../../../Samples/rules/number-out-of-range/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_number_out_of_range_passing_xml[] = {
#embed "../../../Samples/rules/number-out-of-range/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_options_without_choice_failing_xml[] = {
#embed "../../../Samples/rules/options-without-choice/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_options_without_choice_passing_xml[] = {
#embed "../../../Samples/rules/options-without-choice/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_other_template_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/other-template/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_other_template_failing_fods[] = {
#embed "../../../Samples/rules/other-template/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_other_template_passing_fods[] = {
#embed "../../../Samples/rules/other-template/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_other_without_text_failing_xml[] = {
#embed "../../../Samples/rules/other-without-text/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_other_without_text_passing_xml[] = {
#embed "../../../Samples/rules/other-without-text/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_placeholder_left_failing_xml[] = {
#embed "../../../Samples/rules/placeholder-left/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_placeholder_left_passing_xml[] = {
#embed "../../../Samples/rules/placeholder-left/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_plan_mismatch_failing_xml[] = {
#embed "../../../Samples/rules/plan-mismatch/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_plan_mismatch_passing_xml[] = {
#embed "../../../Samples/rules/plan-mismatch/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_protocol_without_convention_failing_xml[] = {
#embed "../../../Samples/rules/protocol-without-convention/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_protocol_without_convention_passing_xml[] = {
#embed "../../../Samples/rules/protocol-without-convention/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_published_mismatch_companion_1_xml[] = {
#embed "../../../Samples/rules/published-mismatch/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_published_mismatch_failing_xml[] = {
#embed "../../../Samples/rules/published-mismatch/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_published_mismatch_passing_xml[] = {
#embed "../../../Samples/rules/published-mismatch/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_repeated_value_failing_xml[] = {
#embed "../../../Samples/rules/repeated-value/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_repeated_value_passing_xml[] = {
#embed "../../../Samples/rules/repeated-value/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_retired_question_companion_1_xml[] = {
#embed "../../../Samples/rules/retired-question/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_retired_question_failing_xml[] = {
#embed "../../../Samples/rules/retired-question/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_retired_question_passing_xml[] = {
#embed "../../../Samples/rules/retired-question/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_reused_id_companion_1_xml[] = {
#embed "../../../Samples/rules/reused-id/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_reused_id_failing_xml[] = {
#embed "../../../Samples/rules/reused-id/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_reused_id_passing_xml[] = {
#embed "../../../Samples/rules/reused-id/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_reversed_days_failing_xml[] = {
#embed "../../../Samples/rules/reversed-days/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_reversed_days_passing_xml[] = {
#embed "../../../Samples/rules/reversed-days/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stale_baseline_companion_1_xml[] = {
#embed "../../../Samples/rules/stale-baseline/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stale_baseline_failing_xml[] = {
#embed "../../../Samples/rules/stale-baseline/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stale_baseline_passing_xml[] = {
#embed "../../../Samples/rules/stale-baseline/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stale_explanation_companion_1_xml[] = {
#embed "../../../Samples/rules/stale-explanation/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stale_explanation_failing_xml[] = {
#embed "../../../Samples/rules/stale-explanation/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stale_explanation_passing_xml[] = {
#embed "../../../Samples/rules/stale-explanation/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stray_entry_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/stray-entry/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_stray_entry_failing_fods[] = {
#embed "../../../Samples/rules/stray-entry/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_stray_entry_passing_fods[] = {
#embed "../../../Samples/rules/stray-entry/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_superseded_version_companion_1_xml[] = {
#embed "../../../Samples/rules/superseded-version/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_superseded_version_companion_2_xml[] = {
#embed "../../../Samples/rules/superseded-version/companion-2.xml" suffix(, )
    0};

static const unsigned char Samples_rules_superseded_version_failing_xml[] = {
#embed "../../../Samples/rules/superseded-version/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_superseded_version_passing_xml[] = {
#embed "../../../Samples/rules/superseded-version/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_telling_answers_failing_xml[] = {
#embed "../../../Samples/rules/telling-answers/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_telling_answers_passing_xml[] = {
#embed "../../../Samples/rules/telling-answers/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_text_without_other_failing_xml[] = {
#embed "../../../Samples/rules/text-without-other/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_text_without_other_passing_xml[] = {
#embed "../../../Samples/rules/text-without-other/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_truncated_file_failing_xml[] = {
#embed "../../../Samples/rules/truncated-file/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_truncated_file_passing_xml[] = {
#embed "../../../Samples/rules/truncated-file/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unanswered_question_failing_xml[] = {
#embed "../../../Samples/rules/unanswered-question/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unanswered_question_passing_xml[] = {
#embed "../../../Samples/rules/unanswered-question/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unasked_duty_failing_xml[] = {
#embed "../../../Samples/rules/unasked-duty/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unasked_duty_passing_xml[] = {
#embed "../../../Samples/rules/unasked-duty/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unbounded_number_failing_xml[] = {
#embed "../../../Samples/rules/unbounded-number/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unbounded_number_passing_xml[] = {
#embed "../../../Samples/rules/unbounded-number/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unconfirmed_answer_failing_xml[] = {
#embed "../../../Samples/rules/unconfirmed-answer/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unconfirmed_answer_passing_xml[] = {
#embed "../../../Samples/rules/unconfirmed-answer/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unexpected_text_failing_xml[] = {
#embed "../../../Samples/rules/unexpected-text/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unexpected_text_passing_xml[] = {
#embed "../../../Samples/rules/unexpected-text/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_attribute_failing_xml[] = {
#embed "../../../Samples/rules/unknown-attribute/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_attribute_passing_xml[] = {
#embed "../../../Samples/rules/unknown-attribute/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_cluster_failing_xml[] = {
#embed "../../../Samples/rules/unknown-cluster/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_cluster_passing_xml[] = {
#embed "../../../Samples/rules/unknown-cluster/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_condition_question_failing_xml[] = {
#embed "../../../Samples/rules/unknown-condition-question/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_condition_question_passing_xml[] = {
#embed "../../../Samples/rules/unknown-condition-question/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_condition_value_failing_xml[] = {
#embed "../../../Samples/rules/unknown-condition-value/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_condition_value_passing_xml[] = {
#embed "../../../Samples/rules/unknown-condition-value/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_cycle_companion_1_xml[] = {
#embed "../../../Samples/rules/unknown-cycle/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_cycle_failing_xml[] = {
#embed "../../../Samples/rules/unknown-cycle/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_cycle_passing_xml[] = {
#embed "../../../Samples/rules/unknown-cycle/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_element_failing_xml[] = {
#embed "../../../Samples/rules/unknown-element/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_element_passing_xml[] = {
#embed "../../../Samples/rules/unknown-element/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_field_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/unknown-field/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_field_failing_odk[] = {
#embed "../../../Samples/rules/unknown-field/failing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_field_passing_odk[] = {
#embed "../../../Samples/rules/unknown-field/passing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_instrument_failing_xml[] = {
#embed "../../../Samples/rules/unknown-instrument/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_instrument_passing_xml[] = {
#embed "../../../Samples/rules/unknown-instrument/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_language_failing_xml[] = {
#embed "../../../Samples/rules/unknown-language/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_language_passing_xml[] = {
#embed "../../../Samples/rules/unknown-language/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_name_failing_xml[] = {
#embed "../../../Samples/rules/unknown-name/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_name_passing_xml[] = {
#embed "../../../Samples/rules/unknown-name/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_option_failing_xml[] = {
#embed "../../../Samples/rules/unknown-option/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_option_passing_xml[] = {
#embed "../../../Samples/rules/unknown-option/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_option_list_failing_xml[] = {
#embed "../../../Samples/rules/unknown-option-list/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_option_list_passing_xml[] = {
#embed "../../../Samples/rules/unknown-option-list/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_participant_companion_1_xml[] = {
#embed "../../../Samples/rules/unknown-participant/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_participant_failing_xml[] = {
#embed "../../../Samples/rules/unknown-participant/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_participant_passing_xml[] = {
#embed "../../../Samples/rules/unknown-participant/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_partner_companion_1_xml[] = {
#embed "../../../Samples/rules/unknown-partner/companion-1.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_partner_failing_xml[] = {
#embed "../../../Samples/rules/unknown-partner/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_partner_passing_xml[] = {
#embed "../../../Samples/rules/unknown-partner/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_provision_failing_xml[] = {
#embed "../../../Samples/rules/unknown-provision/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_provision_passing_xml[] = {
#embed "../../../Samples/rules/unknown-provision/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_question_failing_xml[] = {
#embed "../../../Samples/rules/unknown-question/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_question_passing_xml[] = {
#embed "../../../Samples/rules/unknown-question/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_questionnaire_failing_xml[] = {
#embed "../../../Samples/rules/unknown-questionnaire/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_questionnaire_passing_xml[] = {
#embed "../../../Samples/rules/unknown-questionnaire/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_root_failing_xml[] = {
#embed "../../../Samples/rules/unknown-root/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_root_passing_xml[] = {
#embed "../../../Samples/rules/unknown-root/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_rule_failing_xml[] = {
#embed "../../../Samples/rules/unknown-rule/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_rule_passing_xml[] = {
#embed "../../../Samples/rules/unknown-rule/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_state_failing_xml[] = {
#embed "../../../Samples/rules/unknown-state/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_state_passing_xml[] = {
#embed "../../../Samples/rules/unknown-state/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_version_failing_xml[] = {
#embed "../../../Samples/rules/unknown-version/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unknown_version_passing_xml[] = {
#embed "../../../Samples/rules/unknown-version/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmarked_confidence_failing_xml[] = {
#embed "../../../Samples/rules/unmarked-confidence/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmarked_confidence_passing_xml[] = {
#embed "../../../Samples/rules/unmarked-confidence/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmarked_none_failing_xml[] = {
#embed "../../../Samples/rules/unmarked-none/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmarked_none_passing_xml[] = {
#embed "../../../Samples/rules/unmarked-none/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmarked_other_failing_xml[] = {
#embed "../../../Samples/rules/unmarked-other/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmarked_other_passing_xml[] = {
#embed "../../../Samples/rules/unmarked-other/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmerged_part_failing_xml[] = {
#embed "../../../Samples/rules/unmerged-part/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unmerged_part_passing_xml[] = {
#embed "../../../Samples/rules/unmerged-part/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unraised_version_earlier_xml[] = {
#embed "../../../Samples/rules/unraised-version/earlier.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unraised_version_failing_xml[] = {
#embed "../../../Samples/rules/unraised-version/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unraised_version_passing_xml[] = {
#embed "../../../Samples/rules/unraised-version/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreachable_question_failing_xml[] = {
#embed "../../../Samples/rules/unreachable-question/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreachable_question_passing_xml[] = {
#embed "../../../Samples/rules/unreachable-question/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_cell_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/unreadable-cell/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_cell_failing_fods[] = {
#embed "../../../Samples/rules/unreadable-cell/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_cell_passing_fods[] = {
#embed "../../../Samples/rules/unreadable-cell/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_character_failing_xml[] = {
#embed "../../../Samples/rules/unreadable-character/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_character_passing_xml[] = {
#embed "../../../Samples/rules/unreadable-character/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_collection_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/unreadable-collection/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_collection_failing_odk[] = {
#embed "../../../Samples/rules/unreadable-collection/failing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_collection_passing_odk[] = {
#embed "../../../Samples/rules/unreadable-collection/passing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_field_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/unreadable-field/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_field_failing_odk[] = {
#embed "../../../Samples/rules/unreadable-field/failing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_field_passing_odk[] = {
#embed "../../../Samples/rules/unreadable-field/passing.odk" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_wording_failing_xml[] = {
#embed "../../../Samples/rules/unreadable-wording/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_wording_passing_xml[] = {
#embed "../../../Samples/rules/unreadable-wording/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_workbook_companion_questionnaire_xml[] = {
#embed "../../../Samples/rules/unreadable-workbook/companion-questionnaire.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_workbook_failing_fods[] = {
#embed "../../../Samples/rules/unreadable-workbook/failing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_unreadable_workbook_passing_fods[] = {
#embed "../../../Samples/rules/unreadable-workbook/passing.fods" suffix(, )
    0};

static const unsigned char Samples_rules_unwritten_text_failing_xml[] = {
#embed "../../../Samples/rules/unwritten-text/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_unwritten_text_passing_xml[] = {
#embed "../../../Samples/rules/unwritten-text/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_useless_exclusion_failing_xml[] = {
#embed "../../../Samples/rules/useless-exclusion/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_useless_exclusion_passing_xml[] = {
#embed "../../../Samples/rules/useless-exclusion/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_useless_options_failing_xml[] = {
#embed "../../../Samples/rules/useless-options/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_useless_options_passing_xml[] = {
#embed "../../../Samples/rules/useless-options/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_useless_weight_failing_xml[] = {
#embed "../../../Samples/rules/useless-weight/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_useless_weight_passing_xml[] = {
#embed "../../../Samples/rules/useless-weight/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_varying_translation_failing_xml[] = {
#embed "../../../Samples/rules/varying-translation/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_varying_translation_passing_xml[] = {
#embed "../../../Samples/rules/varying-translation/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_answer_type_failing_xml[] = {
#embed "../../../Samples/rules/wrong-answer-type/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_answer_type_passing_xml[] = {
#embed "../../../Samples/rules/wrong-answer-type/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_encoding_failing_xml[] = {
#embed "../../../Samples/rules/wrong-encoding/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_encoding_passing_xml[] = {
#embed "../../../Samples/rules/wrong-encoding/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_questionnaire_failing_xml[] = {
#embed "../../../Samples/rules/wrong-questionnaire/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_questionnaire_passing_xml[] = {
#embed "../../../Samples/rules/wrong-questionnaire/passing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_typography_failing_xml[] = {
#embed "../../../Samples/rules/wrong-typography/failing.xml" suffix(, )
    0};

static const unsigned char Samples_rules_wrong_typography_passing_xml[] = {
#embed "../../../Samples/rules/wrong-typography/passing.xml" suffix(, )
    0};

static const unsigned char Templates_briefing_docx_mustache[] = {
#embed "../../../Sources/PalermoExports/Templates/briefing.docx.mustache" suffix(, )
    0};

static const unsigned char Templates_briefing_footer_mustache[] = {
#embed "../../../Sources/PalermoExports/Templates/briefing.footer.mustache" suffix(, )
    0};

static const unsigned char Templates_briefing_header_mustache[] = {
#embed "../../../Sources/PalermoExports/Templates/briefing.header.mustache" suffix(, )
    0};

static const unsigned char Templates_briefing_html_mustache[] = {
#embed "../../../Sources/PalermoExports/Templates/briefing.html.mustache" suffix(, )
    0};

static const unsigned char Templates_briefing_styles_mustache[] = {
#embed "../../../Sources/PalermoExports/Templates/briefing.styles.mustache" suffix(, )
    0};

static const unsigned char Templates_review_mustache[] = {
#embed "../../../Sources/PalermoFindings/Templates/review.mustache" suffix(, )
    0};

static const unsigned char Templates_letter_fodt_mustache[] = {
#embed "../../../Sources/PalermoLetters/Templates/letter.fodt.mustache" suffix(, )
    0};

static const unsigned char Templates_letter_html_mustache[] = {
#embed "../../../Sources/PalermoLetters/Templates/letter.html.mustache" suffix(, )
    0};

static const unsigned char Templates_letter_txt_mustache[] = {
#embed "../../../Sources/PalermoLetters/Templates/letter.txt.mustache" suffix(, )
    0};

static const unsigned char Templates_receipt_mustache[] = {
#embed "../../../Sources/PalermoLetters/Templates/receipt.mustache" suffix(, )
    0};

static const unsigned char Templates_answers_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/answers.mustache" suffix(, )
    0};

static const unsigned char Templates_article_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/article.mustache" suffix(, )
    0};

static const unsigned char Templates_assistance_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/assistance.mustache" suffix(, )
    0};

static const unsigned char Templates_board_css[] = {
#embed "../../../Sources/PalermoSite/Templates/board.css" suffix(, )
    0};

static const unsigned char Templates_board_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/board.mustache" suffix(, )
    0};

static const unsigned char Templates_change_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/change.mustache" suffix(, )
    0};

static const unsigned char Templates_chart_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/chart.mustache" suffix(, )
    0};

static const unsigned char Templates_cooperation_kind_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/cooperation-kind.mustache" suffix(, )
    0};

static const unsigned char Templates_cooperation_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/cooperation.mustache" suffix(, )
    0};

static const unsigned char Templates_deliveries_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/deliveries.mustache" suffix(, )
    0};

static const unsigned char Templates_directory_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/directory.mustache" suffix(, )
    0};

static const unsigned char Templates_foot_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/foot.mustache" suffix(, )
    0};

static const unsigned char Templates_head_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/head.mustache" suffix(, )
    0};

static const unsigned char Templates_heat_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/heat.mustache" suffix(, )
    0};

static const unsigned char Templates_instrument_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/instrument.mustache" suffix(, )
    0};

static const unsigned char Templates_laws_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/laws.mustache" suffix(, )
    0};

static const unsigned char Templates_layers_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/layers.mustache" suffix(, )
    0};

static const unsigned char Templates_library_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/library.mustache" suffix(, )
    0};

static const unsigned char Templates_manual_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/manual.mustache" suffix(, )
    0};

static const unsigned char Templates_map_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/map.mustache" suffix(, )
    0};

static const unsigned char Templates_matrix_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/matrix.mustache" suffix(, )
    0};

static const unsigned char Templates_method_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/method.mustache" suffix(, )
    0};

static const unsigned char Templates_minute_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/minute.mustache" suffix(, )
    0};

static const unsigned char Templates_needs_met_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/needs-met.mustache" suffix(, )
    0};

static const unsigned char Templates_needs_open_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/needs-open.mustache" suffix(, )
    0};

static const unsigned char Templates_overview_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/overview.mustache" suffix(, )
    0};

static const unsigned char Templates_practice_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/practice.mustache" suffix(, )
    0};

static const unsigned char Templates_published_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/published.mustache" suffix(, )
    0};

static const unsigned char Templates_search_js[] = {
#embed "../../../Sources/PalermoSite/Templates/search.js" suffix(, )
    0};

static const unsigned char Templates_search_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/search.mustache" suffix(, )
    0};

static const unsigned char Templates_state_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/state.mustache" suffix(, )
    0};

static const unsigned char Templates_states_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/states.mustache" suffix(, )
    0};

static const unsigned char Templates_statistics_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/statistics.mustache" suffix(, )
    0};

static const unsigned char Templates_style_css[] = {
#embed "../../../Sources/PalermoSite/Templates/style.css" suffix(, )
    0};

static const unsigned char Templates_training_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/training.mustache" suffix(, )
    0};

static const unsigned char Templates_treaties_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/treaties.mustache" suffix(, )
    0};

static const unsigned char Templates_two_states_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/two-states.mustache" suffix(, )
    0};

static const unsigned char Templates_unverified_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/unverified.mustache" suffix(, )
    0};

static const unsigned char Page_answer_blocks_js[] = {
#embed "../../../Sources/PalermoForm/Page/answer-blocks.js" suffix(, )
    0};

static const unsigned char Page_answer_parts_js[] = {
#embed "../../../Sources/PalermoForm/Page/answer-parts.js" suffix(, )
    0};

static const unsigned char Page_answer_values_js[] = {
#embed "../../../Sources/PalermoForm/Page/answer-values.js" suffix(, )
    0};

static const unsigned char Page_app_js[] = {
#embed "../../../Sources/PalermoForm/Page/app.js" suffix(, )
    0};

static const unsigned char Page_bar_js[] = {
#embed "../../../Sources/PalermoForm/Page/bar.js" suffix(, )
    0};

static const unsigned char Page_bilingual_js[] = {
#embed "../../../Sources/PalermoForm/Page/bilingual.js" suffix(, )
    0};

static const unsigned char Page_check_page_js[] = {
#embed "../../../Sources/PalermoForm/Page/check-page.js" suffix(, )
    0};

static const unsigned char Page_context_view_js[] = {
#embed "../../../Sources/PalermoForm/Page/context-view.js" suffix(, )
    0};

static const unsigned char Page_dialogs_js[] = {
#embed "../../../Sources/PalermoForm/Page/dialogs.js" suffix(, )
    0};

static const unsigned char Page_dom_js[] = {
#embed "../../../Sources/PalermoForm/Page/dom.js" suffix(, )
    0};

static const unsigned char Page_draft_js[] = {
#embed "../../../Sources/PalermoForm/Page/draft.js" suffix(, )
    0};

static const unsigned char Page_files_js[] = {
#embed "../../../Sources/PalermoForm/Page/files.js" suffix(, )
    0};

static const unsigned char Page_finding_view_js[] = {
#embed "../../../Sources/PalermoForm/Page/finding-view.js" suffix(, )
    0};

static const unsigned char Page_form_css[] = {
#embed "../../../Sources/PalermoForm/Page/form.css" suffix(, )
    0};

static const unsigned char Page_form_mustache[] = {
#embed "../../../Sources/PalermoForm/Page/form.mustache" suffix(, )
    0};

static const unsigned char Page_gate_js[] = {
#embed "../../../Sources/PalermoForm/Page/gate.js" suffix(, )
    0};

static const unsigned char Page_kept_drafts_js[] = {
#embed "../../../Sources/PalermoForm/Page/kept-drafts.js" suffix(, )
    0};

static const unsigned char Page_main_js[] = {
#embed "../../../Sources/PalermoForm/Page/main.js" suffix(, )
    0};

static const unsigned char Page_offers_js[] = {
#embed "../../../Sources/PalermoForm/Page/offers.js" suffix(, )
    0};

static const unsigned char Page_paper_js[] = {
#embed "../../../Sources/PalermoForm/Page/paper.js" suffix(, )
    0};

static const unsigned char Page_parts_page_js[] = {
#embed "../../../Sources/PalermoForm/Page/parts-page.js" suffix(, )
    0};

static const unsigned char Page_question_view_js[] = {
#embed "../../../Sources/PalermoForm/Page/question-view.js" suffix(, )
    0};

static const unsigned char Page_questionnaire_js[] = {
#embed "../../../Sources/PalermoForm/Page/questionnaire.js" suffix(, )
    0};

static const unsigned char Page_review_page_js[] = {
#embed "../../../Sources/PalermoForm/Page/review-page.js" suffix(, )
    0};

static const unsigned char Page_score_view_js[] = {
#embed "../../../Sources/PalermoForm/Page/score-view.js" suffix(, )
    0};

static const unsigned char Page_section_page_js[] = {
#embed "../../../Sources/PalermoForm/Page/section-page.js" suffix(, )
    0};

static const unsigned char Page_session_js[] = {
#embed "../../../Sources/PalermoForm/Page/session.js" suffix(, )
    0};

static const unsigned char Page_start_page_js[] = {
#embed "../../../Sources/PalermoForm/Page/start-page.js" suffix(, )
    0};

static const unsigned char Page_states_js[] = {
#embed "../../../Sources/PalermoForm/Page/states.js" suffix(, )
    0};

static const unsigned char Page_store_js[] = {
#embed "../../../Sources/PalermoForm/Page/store.js" suffix(, )
    0};

static const unsigned char Page_unpack_js[] = {
#embed "../../../Sources/PalermoForm/Page/unpack.js" suffix(, )
    0};

static const unsigned char Page_words_js[] = {
#embed "../../../Sources/PalermoForm/Page/words.js" suffix(, )
    0};

static const unsigned char Page_desk_mjs[] = {
#embed "../../../Sources/PalermoDesk/desk.mjs" suffix(, )
    0};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes - 1}

static const cresources_file files[] = {
    FILE_ENTRY("Questionnaires/fp-cooperation.xml", Questionnaires_fp_cooperation_xml),
    FILE_ENTRY("Questionnaires/fp-criminalization.xml", Questionnaires_fp_criminalization_xml),
    FILE_ENTRY("Questionnaires/fp-law-enforcement.xml", Questionnaires_fp_law_enforcement_xml),
    FILE_ENTRY("Questionnaires/fp-prevention.xml", Questionnaires_fp_prevention_xml),
    FILE_ENTRY("Questionnaires/som-cooperation.xml", Questionnaires_som_cooperation_xml),
    FILE_ENTRY("Questionnaires/som-criminalization.xml", Questionnaires_som_criminalization_xml),
    FILE_ENTRY("Questionnaires/som-law-enforcement.xml", Questionnaires_som_law_enforcement_xml),
    FILE_ENTRY("Questionnaires/som-prevention.xml", Questionnaires_som_prevention_xml),
    FILE_ENTRY("Questionnaires/tip-cooperation.xml", Questionnaires_tip_cooperation_xml),
    FILE_ENTRY("Questionnaires/tip-criminalization.xml", Questionnaires_tip_criminalization_xml),
    FILE_ENTRY("Questionnaires/tip-law-enforcement.xml", Questionnaires_tip_law_enforcement_xml),
    FILE_ENTRY("Questionnaires/tip-prevention.xml", Questionnaires_tip_prevention_xml),
    FILE_ENTRY("Questionnaires/untoc-cooperation.xml", Questionnaires_untoc_cooperation_xml),
    FILE_ENTRY("Questionnaires/untoc-criminalization.xml", Questionnaires_untoc_criminalization_xml),
    FILE_ENTRY("Questionnaires/untoc-law-enforcement.xml", Questionnaires_untoc_law_enforcement_xml),
    FILE_ENTRY("Questionnaires/untoc-prevention.xml", Questionnaires_untoc_prevention_xml),
    FILE_ENTRY("Questionnaires/earlier/fp-cooperation-2026.1.xml", Questionnaires_earlier_fp_cooperation_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/fp-criminalization-2026.1.xml", Questionnaires_earlier_fp_criminalization_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/fp-law-enforcement-2026.1.xml", Questionnaires_earlier_fp_law_enforcement_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/fp-prevention-2026.1.xml", Questionnaires_earlier_fp_prevention_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/som-cooperation-2026.1.xml", Questionnaires_earlier_som_cooperation_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/som-criminalization-2026.1.xml", Questionnaires_earlier_som_criminalization_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/som-law-enforcement-2026.1.xml", Questionnaires_earlier_som_law_enforcement_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/som-prevention-2026.1.xml", Questionnaires_earlier_som_prevention_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/tip-cooperation-2026.1.xml", Questionnaires_earlier_tip_cooperation_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/tip-criminalization-2026.1.xml", Questionnaires_earlier_tip_criminalization_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/tip-law-enforcement-2026.1.xml", Questionnaires_earlier_tip_law_enforcement_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/tip-prevention-2026.1.xml", Questionnaires_earlier_tip_prevention_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/untoc-cooperation-2026.1.xml", Questionnaires_earlier_untoc_cooperation_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/untoc-criminalization-2026.1.xml", Questionnaires_earlier_untoc_criminalization_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/untoc-law-enforcement-2026.1.xml", Questionnaires_earlier_untoc_law_enforcement_2026_1_xml),
    FILE_ENTRY("Questionnaires/earlier/untoc-prevention-2026.1.xml", Questionnaires_earlier_untoc_prevention_2026_1_xml),
    FILE_ENTRY("Questionnaires/crosswalks/fp-cooperation-2026.1-2026.2.xml", Questionnaires_crosswalks_fp_cooperation_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/fp-criminalization-2026.1-2026.2.xml", Questionnaires_crosswalks_fp_criminalization_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/fp-law-enforcement-2026.1-2026.2.xml", Questionnaires_crosswalks_fp_law_enforcement_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/fp-prevention-2026.1-2026.2.xml", Questionnaires_crosswalks_fp_prevention_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/som-cooperation-2026.1-2026.2.xml", Questionnaires_crosswalks_som_cooperation_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/som-criminalization-2026.1-2026.2.xml", Questionnaires_crosswalks_som_criminalization_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/som-law-enforcement-2026.1-2026.2.xml", Questionnaires_crosswalks_som_law_enforcement_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/som-prevention-2026.1-2026.2.xml", Questionnaires_crosswalks_som_prevention_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/tip-cooperation-2026.1-2026.2.xml", Questionnaires_crosswalks_tip_cooperation_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/tip-criminalization-2026.1-2026.2.xml", Questionnaires_crosswalks_tip_criminalization_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/tip-law-enforcement-2026.1-2026.2.xml", Questionnaires_crosswalks_tip_law_enforcement_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/tip-prevention-2026.1-2026.2.xml", Questionnaires_crosswalks_tip_prevention_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/untoc-cooperation-2026.1-2026.2.xml", Questionnaires_crosswalks_untoc_cooperation_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/untoc-criminalization-2026.1-2026.2.xml", Questionnaires_crosswalks_untoc_criminalization_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/untoc-law-enforcement-2026.1-2026.2.xml", Questionnaires_crosswalks_untoc_law_enforcement_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/crosswalks/untoc-prevention-2026.1-2026.2.xml", Questionnaires_crosswalks_untoc_prevention_2026_1_2026_2_xml),
    FILE_ENTRY("Questionnaires/reference/cooperation.xml", Questionnaires_reference_cooperation_xml),
    FILE_ENTRY("Questionnaires/reference/glossary.xml", Questionnaires_reference_glossary_xml),
    FILE_ENTRY("Questionnaires/reference/instruments.xml", Questionnaires_reference_instruments_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/default.xml", Questionnaires_reference_profiles_default_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/flat.xml", Questionnaires_reference_profiles_flat_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/strict-evidence.xml", Questionnaires_reference_profiles_strict_evidence_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/un-count.xml", Questionnaires_reference_profiles_un_count_xml),
    FILE_ENTRY("Questionnaires/reference/plans/usual.xml", Questionnaires_reference_plans_usual_xml),
    FILE_ENTRY("Samples/americas/region.xml", Samples_americas_region_xml),
    FILE_ENTRY("Samples/americas/participation.xml", Samples_americas_participation_xml),
    FILE_ENTRY("Samples/americas/published/fatf.xml", Samples_americas_published_fatf_xml),
    FILE_ENTRY("Samples/americas/published/ilab.xml", Samples_americas_published_ilab_xml),
    FILE_ENTRY("Samples/americas/published/trafficking-offence.xml", Samples_americas_published_trafficking_offence_xml),
    FILE_ENTRY("Samples/rules/altered-copy/failing.xml", Samples_rules_altered_copy_failing_xml),
    FILE_ENTRY("Samples/rules/altered-copy/passing.xml", Samples_rules_altered_copy_passing_xml),
    FILE_ENTRY("Samples/rules/authority-without-contact/companion-1.xml", Samples_rules_authority_without_contact_companion_1_xml),
    FILE_ENTRY("Samples/rules/authority-without-contact/failing.xml", Samples_rules_authority_without_contact_failing_xml),
    FILE_ENTRY("Samples/rules/authority-without-contact/passing.xml", Samples_rules_authority_without_contact_passing_xml),
    FILE_ENTRY("Samples/rules/breaking-legal/earlier.xml", Samples_rules_breaking_legal_earlier_xml),
    FILE_ENTRY("Samples/rules/breaking-legal/failing.xml", Samples_rules_breaking_legal_failing_xml),
    FILE_ENTRY("Samples/rules/breaking-legal/passing.xml", Samples_rules_breaking_legal_passing_xml),
    FILE_ENTRY("Samples/rules/breaking-scale/earlier.xml", Samples_rules_breaking_scale_earlier_xml),
    FILE_ENTRY("Samples/rules/breaking-scale/failing.xml", Samples_rules_breaking_scale_failing_xml),
    FILE_ENTRY("Samples/rules/breaking-scale/passing.xml", Samples_rules_breaking_scale_passing_xml),
    FILE_ENTRY("Samples/rules/breaking-scope/earlier.xml", Samples_rules_breaking_scope_earlier_xml),
    FILE_ENTRY("Samples/rules/breaking-scope/failing.xml", Samples_rules_breaking_scope_failing_xml),
    FILE_ENTRY("Samples/rules/breaking-scope/passing.xml", Samples_rules_breaking_scope_passing_xml),
    FILE_ENTRY("Samples/rules/breaking-text/earlier.xml", Samples_rules_breaking_text_earlier_xml),
    FILE_ENTRY("Samples/rules/breaking-text/failing.xml", Samples_rules_breaking_text_failing_xml),
    FILE_ENTRY("Samples/rules/breaking-text/passing.xml", Samples_rules_breaking_text_passing_xml),
    FILE_ENTRY("Samples/rules/breaking-trend/earlier.xml", Samples_rules_breaking_trend_earlier_xml),
    FILE_ENTRY("Samples/rules/breaking-trend/failing.xml", Samples_rules_breaking_trend_failing_xml),
    FILE_ENTRY("Samples/rules/breaking-trend/passing.xml", Samples_rules_breaking_trend_passing_xml),
    FILE_ENTRY("Samples/rules/choice-without-options/failing.xml", Samples_rules_choice_without_options_failing_xml),
    FILE_ENTRY("Samples/rules/choice-without-options/passing.xml", Samples_rules_choice_without_options_passing_xml),
    FILE_ENTRY("Samples/rules/circular-condition/failing-companion-1.xml", Samples_rules_circular_condition_failing_companion_1_xml),
    FILE_ENTRY("Samples/rules/circular-condition/failing.xml", Samples_rules_circular_condition_failing_xml),
    FILE_ENTRY("Samples/rules/circular-condition/passing-companion-1.xml", Samples_rules_circular_condition_passing_companion_1_xml),
    FILE_ENTRY("Samples/rules/circular-condition/passing.xml", Samples_rules_circular_condition_passing_xml),
    FILE_ENTRY("Samples/rules/circular-reference/failing.xml", Samples_rules_circular_reference_failing_xml),
    FILE_ENTRY("Samples/rules/circular-reference/passing.xml", Samples_rules_circular_reference_passing_xml),
    FILE_ENTRY("Samples/rules/closed-not-applicable/failing.xml", Samples_rules_closed_not_applicable_failing_xml),
    FILE_ENTRY("Samples/rules/closed-not-applicable/passing.xml", Samples_rules_closed_not_applicable_passing_xml),
    FILE_ENTRY("Samples/rules/comment-on-cell/companion-questionnaire.xml", Samples_rules_comment_on_cell_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/comment-on-cell/failing.fods", Samples_rules_comment_on_cell_failing_fods),
    FILE_ENTRY("Samples/rules/comment-on-cell/passing.fods", Samples_rules_comment_on_cell_passing_fods),
    FILE_ENTRY("Samples/rules/commented-answer/failing.xml", Samples_rules_commented_answer_failing_xml),
    FILE_ENTRY("Samples/rules/commented-answer/passing.xml", Samples_rules_commented_answer_passing_xml),
    FILE_ENTRY("Samples/rules/conflicting-entries/companion-questionnaire.xml", Samples_rules_conflicting_entries_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/conflicting-entries/failing.fods", Samples_rules_conflicting_entries_failing_fods),
    FILE_ENTRY("Samples/rules/conflicting-entries/passing.fods", Samples_rules_conflicting_entries_passing_fods),
    FILE_ENTRY("Samples/rules/conflicting-fields/companion-questionnaire.xml", Samples_rules_conflicting_fields_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/conflicting-fields/failing.odk", Samples_rules_conflicting_fields_failing_odk),
    FILE_ENTRY("Samples/rules/conflicting-fields/passing.odk", Samples_rules_conflicting_fields_passing_odk),
    FILE_ENTRY("Samples/rules/constant-condition/failing.xml", Samples_rules_constant_condition_failing_xml),
    FILE_ENTRY("Samples/rules/constant-condition/passing.xml", Samples_rules_constant_condition_passing_xml),
    FILE_ENTRY("Samples/rules/contradictory-rules/failing.xml", Samples_rules_contradictory_rules_failing_xml),
    FILE_ENTRY("Samples/rules/contradictory-rules/passing.xml", Samples_rules_contradictory_rules_passing_xml),
    FILE_ENTRY("Samples/rules/copied-sheet/companion-questionnaire.xml", Samples_rules_copied_sheet_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/copied-sheet/failing.fods", Samples_rules_copied_sheet_failing_fods),
    FILE_ENTRY("Samples/rules/copied-sheet/passing.fods", Samples_rules_copied_sheet_passing_fods),
    FILE_ENTRY("Samples/rules/crosswalk-mismatch/companion-1.xml", Samples_rules_crosswalk_mismatch_companion_1_xml),
    FILE_ENTRY("Samples/rules/crosswalk-mismatch/companion-2.xml", Samples_rules_crosswalk_mismatch_companion_2_xml),
    FILE_ENTRY("Samples/rules/crosswalk-mismatch/failing.xml", Samples_rules_crosswalk_mismatch_failing_xml),
    FILE_ENTRY("Samples/rules/crosswalk-mismatch/passing.xml", Samples_rules_crosswalk_mismatch_passing_xml),
    FILE_ENTRY("Samples/rules/date-out-of-range/failing.xml", Samples_rules_date_out_of_range_failing_xml),
    FILE_ENTRY("Samples/rules/date-out-of-range/passing.xml", Samples_rules_date_out_of_range_passing_xml),
    FILE_ENTRY("Samples/rules/date-outside-cycle/companion-1.xml", Samples_rules_date_outside_cycle_companion_1_xml),
    FILE_ENTRY("Samples/rules/date-outside-cycle/companion-2.xml", Samples_rules_date_outside_cycle_companion_2_xml),
    FILE_ENTRY("Samples/rules/date-outside-cycle/failing.xml", Samples_rules_date_outside_cycle_failing_xml),
    FILE_ENTRY("Samples/rules/date-outside-cycle/passing.xml", Samples_rules_date_outside_cycle_passing_xml),
    FILE_ENTRY("Samples/rules/differing-placeholders/failing.xml", Samples_rules_differing_placeholders_failing_xml),
    FILE_ENTRY("Samples/rules/differing-placeholders/passing.xml", Samples_rules_differing_placeholders_passing_xml),
    FILE_ENTRY("Samples/rules/differing-references/failing.xml", Samples_rules_differing_references_failing_xml),
    FILE_ENTRY("Samples/rules/differing-references/passing.xml", Samples_rules_differing_references_passing_xml),
    FILE_ENTRY("Samples/rules/differing-scale/failing.xml", Samples_rules_differing_scale_failing_xml),
    FILE_ENTRY("Samples/rules/differing-scale/passing.xml", Samples_rules_differing_scale_passing_xml),
    FILE_ENTRY("Samples/rules/doctype-refused/failing.xml", Samples_rules_doctype_refused_failing_xml),
    FILE_ENTRY("Samples/rules/doctype-refused/passing.xml", Samples_rules_doctype_refused_passing_xml),
    FILE_ENTRY("Samples/rules/doubtful-cell/companion-questionnaire.xml", Samples_rules_doubtful_cell_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/doubtful-cell/failing.fods", Samples_rules_doubtful_cell_failing_fods),
    FILE_ENTRY("Samples/rules/doubtful-cell/passing.fods", Samples_rules_doubtful_cell_passing_fods),
    FILE_ENTRY("Samples/rules/duplicate-answer/failing.xml", Samples_rules_duplicate_answer_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-answer/passing.xml", Samples_rules_duplicate_answer_passing_xml),
    FILE_ENTRY("Samples/rules/duplicate-figure/failing.xml", Samples_rules_duplicate_figure_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-figure/passing.xml", Samples_rules_duplicate_figure_passing_xml),
    FILE_ENTRY("Samples/rules/duplicate-id/failing.xml", Samples_rules_duplicate_id_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-id/passing.xml", Samples_rules_duplicate_id_passing_xml),
    FILE_ENTRY("Samples/rules/duplicate-label/failing.xml", Samples_rules_duplicate_label_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-label/passing.xml", Samples_rules_duplicate_label_passing_xml),
    FILE_ENTRY("Samples/rules/duplicate-language/failing.xml", Samples_rules_duplicate_language_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-language/passing.xml", Samples_rules_duplicate_language_passing_xml),
    FILE_ENTRY("Samples/rules/duplicate-option/failing.xml", Samples_rules_duplicate_option_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-option/passing.xml", Samples_rules_duplicate_option_passing_xml),
    FILE_ENTRY("Samples/rules/duplicate-submission/failing-companion-1.xml", Samples_rules_duplicate_submission_failing_companion_1_xml),
    FILE_ENTRY("Samples/rules/duplicate-submission/failing.xml", Samples_rules_duplicate_submission_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-submission/passing-companion-1.xml", Samples_rules_duplicate_submission_passing_companion_1_xml),
    FILE_ENTRY("Samples/rules/duplicate-submission/passing.xml", Samples_rules_duplicate_submission_passing_xml),
    FILE_ENTRY("Samples/rules/duplicate-treaty/failing.xml", Samples_rules_duplicate_treaty_failing_xml),
    FILE_ENTRY("Samples/rules/duplicate-treaty/passing.xml", Samples_rules_duplicate_treaty_passing_xml),
    FILE_ENTRY("Samples/rules/empty-answer/failing.xml", Samples_rules_empty_answer_failing_xml),
    FILE_ENTRY("Samples/rules/empty-answer/passing.xml", Samples_rules_empty_answer_passing_xml),
    FILE_ENTRY("Samples/rules/empty-file/failing.xml", Samples_rules_empty_file_failing_xml),
    FILE_ENTRY("Samples/rules/empty-file/passing.xml", Samples_rules_empty_file_passing_xml),
    FILE_ENTRY("Samples/rules/evidence-without-provision/failing.xml", Samples_rules_evidence_without_provision_failing_xml),
    FILE_ENTRY("Samples/rules/evidence-without-provision/passing.xml", Samples_rules_evidence_without_provision_passing_xml),
    FILE_ENTRY("Samples/rules/exclusive-option/failing.xml", Samples_rules_exclusive_option_failing_xml),
    FILE_ENTRY("Samples/rules/exclusive-option/passing.xml", Samples_rules_exclusive_option_passing_xml),
    FILE_ENTRY("Samples/rules/expired-baseline/failing.xml", Samples_rules_expired_baseline_failing_xml),
    FILE_ENTRY("Samples/rules/expired-baseline/passing.xml", Samples_rules_expired_baseline_passing_xml),
    FILE_ENTRY("Samples/rules/fixed-severity/failing.xml", Samples_rules_fixed_severity_failing_xml),
    FILE_ENTRY("Samples/rules/fixed-severity/passing.xml", Samples_rules_fixed_severity_passing_xml),
    FILE_ENTRY("Samples/rules/foreign-file/failing.xml", Samples_rules_foreign_file_failing_xml),
    FILE_ENTRY("Samples/rules/foreign-file/passing.xml", Samples_rules_foreign_file_passing_xml),
    FILE_ENTRY("Samples/rules/foreign-language/failing.xml", Samples_rules_foreign_language_failing_xml),
    FILE_ENTRY("Samples/rules/foreign-language/passing.xml", Samples_rules_foreign_language_passing_xml),
    FILE_ENTRY("Samples/rules/formula-in-cell/companion-questionnaire.xml", Samples_rules_formula_in_cell_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/formula-in-cell/failing.fods", Samples_rules_formula_in_cell_failing_fods),
    FILE_ENTRY("Samples/rules/formula-in-cell/passing.fods", Samples_rules_formula_in_cell_passing_fods),
    FILE_ENTRY("Samples/rules/forward-condition/failing.xml", Samples_rules_forward_condition_failing_xml),
    FILE_ENTRY("Samples/rules/forward-condition/passing.xml", Samples_rules_forward_condition_passing_xml),
    FILE_ENTRY("Samples/rules/future-date/failing.xml", Samples_rules_future_date_failing_xml),
    FILE_ENTRY("Samples/rules/future-date/passing.xml", Samples_rules_future_date_passing_xml),
    FILE_ENTRY("Samples/rules/future-figure/failing.xml", Samples_rules_future_figure_failing_xml),
    FILE_ENTRY("Samples/rules/future-figure/passing.xml", Samples_rules_future_figure_passing_xml),
    FILE_ENTRY("Samples/rules/garbled-text/failing.xml", Samples_rules_garbled_text_failing_xml),
    FILE_ENTRY("Samples/rules/garbled-text/passing.xml", Samples_rules_garbled_text_passing_xml),
    FILE_ENTRY("Samples/rules/glossary-term/companion-1.xml", Samples_rules_glossary_term_companion_1_xml),
    FILE_ENTRY("Samples/rules/glossary-term/failing.xml", Samples_rules_glossary_term_failing_xml),
    FILE_ENTRY("Samples/rules/glossary-term/passing.xml", Samples_rules_glossary_term_passing_xml),
    FILE_ENTRY("Samples/rules/identical-explanations/failing.xml", Samples_rules_identical_explanations_failing_xml),
    FILE_ENTRY("Samples/rules/identical-explanations/passing.xml", Samples_rules_identical_explanations_passing_xml),
    FILE_ENTRY("Samples/rules/identical-translation/failing.xml", Samples_rules_identical_translation_failing_xml),
    FILE_ENTRY("Samples/rules/identical-translation/passing.xml", Samples_rules_identical_translation_passing_xml),
    FILE_ENTRY("Samples/rules/implausible-answer/failing.xml", Samples_rules_implausible_answer_failing_xml),
    FILE_ENTRY("Samples/rules/implausible-answer/passing.xml", Samples_rules_implausible_answer_passing_xml),
    FILE_ENTRY("Samples/rules/incoherent-condition/failing.xml", Samples_rules_incoherent_condition_failing_xml),
    FILE_ENTRY("Samples/rules/incoherent-condition/passing.xml", Samples_rules_incoherent_condition_passing_xml),
    FILE_ENTRY("Samples/rules/incoherent-limits/failing.xml", Samples_rules_incoherent_limits_failing_xml),
    FILE_ENTRY("Samples/rules/incoherent-limits/passing.xml", Samples_rules_incoherent_limits_passing_xml),
    FILE_ENTRY("Samples/rules/incoherent-profile/failing.xml", Samples_rules_incoherent_profile_failing_xml),
    FILE_ENTRY("Samples/rules/incoherent-profile/passing.xml", Samples_rules_incoherent_profile_passing_xml),
    FILE_ENTRY("Samples/rules/incoherent-scoring/failing.xml", Samples_rules_incoherent_scoring_failing_xml),
    FILE_ENTRY("Samples/rules/incoherent-scoring/passing.xml", Samples_rules_incoherent_scoring_passing_xml),
    FILE_ENTRY("Samples/rules/incomplete-term/failing.xml", Samples_rules_incomplete_term_failing_xml),
    FILE_ENTRY("Samples/rules/incomplete-term/passing.xml", Samples_rules_incomplete_term_passing_xml),
    FILE_ENTRY("Samples/rules/invalid-contact/companion-1.xml", Samples_rules_invalid_contact_companion_1_xml),
    FILE_ENTRY("Samples/rules/invalid-contact/failing.xml", Samples_rules_invalid_contact_failing_xml),
    FILE_ENTRY("Samples/rules/invalid-contact/passing.xml", Samples_rules_invalid_contact_passing_xml),
    FILE_ENTRY("Samples/rules/invalid-link/failing.xml", Samples_rules_invalid_link_failing_xml),
    FILE_ENTRY("Samples/rules/invalid-link/passing.xml", Samples_rules_invalid_link_passing_xml),
    FILE_ENTRY("Samples/rules/invalid-value/failing.xml", Samples_rules_invalid_value_failing_xml),
    FILE_ENTRY("Samples/rules/invalid-value/passing.xml", Samples_rules_invalid_value_passing_xml),
    FILE_ENTRY("Samples/rules/irrelevant-answer/failing.xml", Samples_rules_irrelevant_answer_failing_xml),
    FILE_ENTRY("Samples/rules/irrelevant-answer/passing.xml", Samples_rules_irrelevant_answer_passing_xml),
    FILE_ENTRY("Samples/rules/late-delivery/companion-1.xml", Samples_rules_late_delivery_companion_1_xml),
    FILE_ENTRY("Samples/rules/late-delivery/companion-2.xml", Samples_rules_late_delivery_companion_2_xml),
    FILE_ENTRY("Samples/rules/late-delivery/failing.xml", Samples_rules_late_delivery_failing_xml),
    FILE_ENTRY("Samples/rules/late-delivery/passing.xml", Samples_rules_late_delivery_passing_xml),
    FILE_ENTRY("Samples/rules/limit-exceeded/failing.xml", Samples_rules_limit_exceeded_failing_xml),
    FILE_ENTRY("Samples/rules/limit-exceeded/passing.xml", Samples_rules_limit_exceeded_passing_xml),
    FILE_ENTRY("Samples/rules/long-label/failing.xml", Samples_rules_long_label_failing_xml),
    FILE_ENTRY("Samples/rules/long-label/passing.xml", Samples_rules_long_label_passing_xml),
    FILE_ENTRY("Samples/rules/long-sentence/failing.xml", Samples_rules_long_sentence_failing_xml),
    FILE_ENTRY("Samples/rules/long-sentence/passing.xml", Samples_rules_long_sentence_passing_xml),
    FILE_ENTRY("Samples/rules/malformed-xml/failing.xml", Samples_rules_malformed_xml_failing_xml),
    FILE_ENTRY("Samples/rules/malformed-xml/passing.xml", Samples_rules_malformed_xml_passing_xml),
    FILE_ENTRY("Samples/rules/misleading-path/failing.xml", Samples_rules_misleading_path_failing_xml),
    FILE_ENTRY("Samples/rules/misleading-path/passing.xml", Samples_rules_misleading_path_passing_xml),
    FILE_ENTRY("Samples/rules/misplaced-element/failing.xml", Samples_rules_misplaced_element_failing_xml),
    FILE_ENTRY("Samples/rules/misplaced-element/passing.xml", Samples_rules_misplaced_element_passing_xml),
    FILE_ENTRY("Samples/rules/misplaced-provision/failing.xml", Samples_rules_misplaced_provision_failing_xml),
    FILE_ENTRY("Samples/rules/misplaced-provision/passing.xml", Samples_rules_misplaced_provision_passing_xml),
    FILE_ENTRY("Samples/rules/missing-attribute/failing.xml", Samples_rules_missing_attribute_failing_xml),
    FILE_ENTRY("Samples/rules/missing-attribute/passing.xml", Samples_rules_missing_attribute_passing_xml),
    FILE_ENTRY("Samples/rules/missing-element/failing.xml", Samples_rules_missing_element_failing_xml),
    FILE_ENTRY("Samples/rules/missing-element/passing.xml", Samples_rules_missing_element_passing_xml),
    FILE_ENTRY("Samples/rules/missing-evidence/failing.xml", Samples_rules_missing_evidence_failing_xml),
    FILE_ENTRY("Samples/rules/missing-evidence/passing.xml", Samples_rules_missing_evidence_passing_xml),
    FILE_ENTRY("Samples/rules/missing-field/companion-questionnaire.xml", Samples_rules_missing_field_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/missing-field/failing.odk", Samples_rules_missing_field_failing_odk),
    FILE_ENTRY("Samples/rules/missing-field/passing.odk", Samples_rules_missing_field_passing_odk),
    FILE_ENTRY("Samples/rules/missing-help/failing.xml", Samples_rules_missing_help_failing_xml),
    FILE_ENTRY("Samples/rules/missing-help/passing.xml", Samples_rules_missing_help_passing_xml),
    FILE_ENTRY("Samples/rules/missing-label/failing.xml", Samples_rules_missing_label_failing_xml),
    FILE_ENTRY("Samples/rules/missing-label/passing.xml", Samples_rules_missing_label_passing_xml),
    FILE_ENTRY("Samples/rules/missing-place/companion-questionnaire.xml", Samples_rules_missing_place_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/missing-place/failing.fods", Samples_rules_missing_place_failing_fods),
    FILE_ENTRY("Samples/rules/missing-place/passing.fods", Samples_rules_missing_place_passing_fods),
    FILE_ENTRY("Samples/rules/missing-translation/failing.xml", Samples_rules_missing_translation_failing_xml),
    FILE_ENTRY("Samples/rules/missing-translation/passing.xml", Samples_rules_missing_translation_passing_xml),
    FILE_ENTRY("Samples/rules/not-a-party/failing.xml", Samples_rules_not_a_party_failing_xml),
    FILE_ENTRY("Samples/rules/not-a-party/passing.xml", Samples_rules_not_a_party_passing_xml),
    FILE_ENTRY("Samples/rules/not-applicable-mismatch/failing.xml", Samples_rules_not_applicable_mismatch_failing_xml),
    FILE_ENTRY("Samples/rules/not-applicable-mismatch/passing.xml", Samples_rules_not_applicable_mismatch_passing_xml),
    FILE_ENTRY("Samples/rules/not-applicable-without-reason/failing.xml", Samples_rules_not_applicable_without_reason_failing_xml),
    FILE_ENTRY("Samples/rules/not-applicable-without-reason/passing.xml", Samples_rules_not_applicable_without_reason_passing_xml),
    FILE_ENTRY("Samples/rules/not-due/failing-companion-1.xml", Samples_rules_not_due_failing_companion_1_xml),
    FILE_ENTRY("Samples/rules/not-due/failing.xml", Samples_rules_not_due_failing_xml),
    FILE_ENTRY("Samples/rules/not-due/passing-companion-1.xml", Samples_rules_not_due_passing_companion_1_xml),
    FILE_ENTRY("Samples/rules/not-due/passing.xml", Samples_rules_not_due_passing_xml),
    FILE_ENTRY("Samples/rules/not-taken/companion-questionnaire.xml", Samples_rules_not_taken_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/not-taken/failing.odk", Samples_rules_not_taken_failing_odk),
    FILE_ENTRY("Samples/rules/not-taken/passing.odk", Samples_rules_not_taken_passing_odk),
    FILE_ENTRY("Samples/rules/number-out-of-range/failing.xml", Samples_rules_number_out_of_range_failing_xml),
    FILE_ENTRY("Samples/rules/number-out-of-range/passing.xml", Samples_rules_number_out_of_range_passing_xml),
    FILE_ENTRY("Samples/rules/options-without-choice/failing.xml", Samples_rules_options_without_choice_failing_xml),
    FILE_ENTRY("Samples/rules/options-without-choice/passing.xml", Samples_rules_options_without_choice_passing_xml),
    FILE_ENTRY("Samples/rules/other-template/companion-questionnaire.xml", Samples_rules_other_template_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/other-template/failing.fods", Samples_rules_other_template_failing_fods),
    FILE_ENTRY("Samples/rules/other-template/passing.fods", Samples_rules_other_template_passing_fods),
    FILE_ENTRY("Samples/rules/other-without-text/failing.xml", Samples_rules_other_without_text_failing_xml),
    FILE_ENTRY("Samples/rules/other-without-text/passing.xml", Samples_rules_other_without_text_passing_xml),
    FILE_ENTRY("Samples/rules/placeholder-left/failing.xml", Samples_rules_placeholder_left_failing_xml),
    FILE_ENTRY("Samples/rules/placeholder-left/passing.xml", Samples_rules_placeholder_left_passing_xml),
    FILE_ENTRY("Samples/rules/plan-mismatch/failing.xml", Samples_rules_plan_mismatch_failing_xml),
    FILE_ENTRY("Samples/rules/plan-mismatch/passing.xml", Samples_rules_plan_mismatch_passing_xml),
    FILE_ENTRY("Samples/rules/protocol-without-convention/failing.xml", Samples_rules_protocol_without_convention_failing_xml),
    FILE_ENTRY("Samples/rules/protocol-without-convention/passing.xml", Samples_rules_protocol_without_convention_passing_xml),
    FILE_ENTRY("Samples/rules/published-mismatch/companion-1.xml", Samples_rules_published_mismatch_companion_1_xml),
    FILE_ENTRY("Samples/rules/published-mismatch/failing.xml", Samples_rules_published_mismatch_failing_xml),
    FILE_ENTRY("Samples/rules/published-mismatch/passing.xml", Samples_rules_published_mismatch_passing_xml),
    FILE_ENTRY("Samples/rules/repeated-value/failing.xml", Samples_rules_repeated_value_failing_xml),
    FILE_ENTRY("Samples/rules/repeated-value/passing.xml", Samples_rules_repeated_value_passing_xml),
    FILE_ENTRY("Samples/rules/retired-question/companion-1.xml", Samples_rules_retired_question_companion_1_xml),
    FILE_ENTRY("Samples/rules/retired-question/failing.xml", Samples_rules_retired_question_failing_xml),
    FILE_ENTRY("Samples/rules/retired-question/passing.xml", Samples_rules_retired_question_passing_xml),
    FILE_ENTRY("Samples/rules/reused-id/companion-1.xml", Samples_rules_reused_id_companion_1_xml),
    FILE_ENTRY("Samples/rules/reused-id/failing.xml", Samples_rules_reused_id_failing_xml),
    FILE_ENTRY("Samples/rules/reused-id/passing.xml", Samples_rules_reused_id_passing_xml),
    FILE_ENTRY("Samples/rules/reversed-days/failing.xml", Samples_rules_reversed_days_failing_xml),
    FILE_ENTRY("Samples/rules/reversed-days/passing.xml", Samples_rules_reversed_days_passing_xml),
    FILE_ENTRY("Samples/rules/stale-baseline/companion-1.xml", Samples_rules_stale_baseline_companion_1_xml),
    FILE_ENTRY("Samples/rules/stale-baseline/failing.xml", Samples_rules_stale_baseline_failing_xml),
    FILE_ENTRY("Samples/rules/stale-baseline/passing.xml", Samples_rules_stale_baseline_passing_xml),
    FILE_ENTRY("Samples/rules/stale-explanation/companion-1.xml", Samples_rules_stale_explanation_companion_1_xml),
    FILE_ENTRY("Samples/rules/stale-explanation/failing.xml", Samples_rules_stale_explanation_failing_xml),
    FILE_ENTRY("Samples/rules/stale-explanation/passing.xml", Samples_rules_stale_explanation_passing_xml),
    FILE_ENTRY("Samples/rules/stray-entry/companion-questionnaire.xml", Samples_rules_stray_entry_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/stray-entry/failing.fods", Samples_rules_stray_entry_failing_fods),
    FILE_ENTRY("Samples/rules/stray-entry/passing.fods", Samples_rules_stray_entry_passing_fods),
    FILE_ENTRY("Samples/rules/superseded-version/companion-1.xml", Samples_rules_superseded_version_companion_1_xml),
    FILE_ENTRY("Samples/rules/superseded-version/companion-2.xml", Samples_rules_superseded_version_companion_2_xml),
    FILE_ENTRY("Samples/rules/superseded-version/failing.xml", Samples_rules_superseded_version_failing_xml),
    FILE_ENTRY("Samples/rules/superseded-version/passing.xml", Samples_rules_superseded_version_passing_xml),
    FILE_ENTRY("Samples/rules/telling-answers/failing.xml", Samples_rules_telling_answers_failing_xml),
    FILE_ENTRY("Samples/rules/telling-answers/passing.xml", Samples_rules_telling_answers_passing_xml),
    FILE_ENTRY("Samples/rules/text-without-other/failing.xml", Samples_rules_text_without_other_failing_xml),
    FILE_ENTRY("Samples/rules/text-without-other/passing.xml", Samples_rules_text_without_other_passing_xml),
    FILE_ENTRY("Samples/rules/truncated-file/failing.xml", Samples_rules_truncated_file_failing_xml),
    FILE_ENTRY("Samples/rules/truncated-file/passing.xml", Samples_rules_truncated_file_passing_xml),
    FILE_ENTRY("Samples/rules/unanswered-question/failing.xml", Samples_rules_unanswered_question_failing_xml),
    FILE_ENTRY("Samples/rules/unanswered-question/passing.xml", Samples_rules_unanswered_question_passing_xml),
    FILE_ENTRY("Samples/rules/unasked-duty/failing.xml", Samples_rules_unasked_duty_failing_xml),
    FILE_ENTRY("Samples/rules/unasked-duty/passing.xml", Samples_rules_unasked_duty_passing_xml),
    FILE_ENTRY("Samples/rules/unbounded-number/failing.xml", Samples_rules_unbounded_number_failing_xml),
    FILE_ENTRY("Samples/rules/unbounded-number/passing.xml", Samples_rules_unbounded_number_passing_xml),
    FILE_ENTRY("Samples/rules/unconfirmed-answer/failing.xml", Samples_rules_unconfirmed_answer_failing_xml),
    FILE_ENTRY("Samples/rules/unconfirmed-answer/passing.xml", Samples_rules_unconfirmed_answer_passing_xml),
    FILE_ENTRY("Samples/rules/unexpected-text/failing.xml", Samples_rules_unexpected_text_failing_xml),
    FILE_ENTRY("Samples/rules/unexpected-text/passing.xml", Samples_rules_unexpected_text_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-attribute/failing.xml", Samples_rules_unknown_attribute_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-attribute/passing.xml", Samples_rules_unknown_attribute_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-cluster/failing.xml", Samples_rules_unknown_cluster_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-cluster/passing.xml", Samples_rules_unknown_cluster_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-condition-question/failing.xml", Samples_rules_unknown_condition_question_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-condition-question/passing.xml", Samples_rules_unknown_condition_question_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-condition-value/failing.xml", Samples_rules_unknown_condition_value_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-condition-value/passing.xml", Samples_rules_unknown_condition_value_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-cycle/companion-1.xml", Samples_rules_unknown_cycle_companion_1_xml),
    FILE_ENTRY("Samples/rules/unknown-cycle/failing.xml", Samples_rules_unknown_cycle_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-cycle/passing.xml", Samples_rules_unknown_cycle_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-element/failing.xml", Samples_rules_unknown_element_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-element/passing.xml", Samples_rules_unknown_element_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-field/companion-questionnaire.xml", Samples_rules_unknown_field_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/unknown-field/failing.odk", Samples_rules_unknown_field_failing_odk),
    FILE_ENTRY("Samples/rules/unknown-field/passing.odk", Samples_rules_unknown_field_passing_odk),
    FILE_ENTRY("Samples/rules/unknown-instrument/failing.xml", Samples_rules_unknown_instrument_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-instrument/passing.xml", Samples_rules_unknown_instrument_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-language/failing.xml", Samples_rules_unknown_language_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-language/passing.xml", Samples_rules_unknown_language_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-name/failing.xml", Samples_rules_unknown_name_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-name/passing.xml", Samples_rules_unknown_name_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-option/failing.xml", Samples_rules_unknown_option_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-option/passing.xml", Samples_rules_unknown_option_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-option-list/failing.xml", Samples_rules_unknown_option_list_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-option-list/passing.xml", Samples_rules_unknown_option_list_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-participant/companion-1.xml", Samples_rules_unknown_participant_companion_1_xml),
    FILE_ENTRY("Samples/rules/unknown-participant/failing.xml", Samples_rules_unknown_participant_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-participant/passing.xml", Samples_rules_unknown_participant_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-partner/companion-1.xml", Samples_rules_unknown_partner_companion_1_xml),
    FILE_ENTRY("Samples/rules/unknown-partner/failing.xml", Samples_rules_unknown_partner_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-partner/passing.xml", Samples_rules_unknown_partner_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-provision/failing.xml", Samples_rules_unknown_provision_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-provision/passing.xml", Samples_rules_unknown_provision_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-question/failing.xml", Samples_rules_unknown_question_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-question/passing.xml", Samples_rules_unknown_question_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-questionnaire/failing.xml", Samples_rules_unknown_questionnaire_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-questionnaire/passing.xml", Samples_rules_unknown_questionnaire_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-root/failing.xml", Samples_rules_unknown_root_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-root/passing.xml", Samples_rules_unknown_root_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-rule/failing.xml", Samples_rules_unknown_rule_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-rule/passing.xml", Samples_rules_unknown_rule_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-state/failing.xml", Samples_rules_unknown_state_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-state/passing.xml", Samples_rules_unknown_state_passing_xml),
    FILE_ENTRY("Samples/rules/unknown-version/failing.xml", Samples_rules_unknown_version_failing_xml),
    FILE_ENTRY("Samples/rules/unknown-version/passing.xml", Samples_rules_unknown_version_passing_xml),
    FILE_ENTRY("Samples/rules/unmarked-confidence/failing.xml", Samples_rules_unmarked_confidence_failing_xml),
    FILE_ENTRY("Samples/rules/unmarked-confidence/passing.xml", Samples_rules_unmarked_confidence_passing_xml),
    FILE_ENTRY("Samples/rules/unmarked-none/failing.xml", Samples_rules_unmarked_none_failing_xml),
    FILE_ENTRY("Samples/rules/unmarked-none/passing.xml", Samples_rules_unmarked_none_passing_xml),
    FILE_ENTRY("Samples/rules/unmarked-other/failing.xml", Samples_rules_unmarked_other_failing_xml),
    FILE_ENTRY("Samples/rules/unmarked-other/passing.xml", Samples_rules_unmarked_other_passing_xml),
    FILE_ENTRY("Samples/rules/unmerged-part/failing.xml", Samples_rules_unmerged_part_failing_xml),
    FILE_ENTRY("Samples/rules/unmerged-part/passing.xml", Samples_rules_unmerged_part_passing_xml),
    FILE_ENTRY("Samples/rules/unraised-version/earlier.xml", Samples_rules_unraised_version_earlier_xml),
    FILE_ENTRY("Samples/rules/unraised-version/failing.xml", Samples_rules_unraised_version_failing_xml),
    FILE_ENTRY("Samples/rules/unraised-version/passing.xml", Samples_rules_unraised_version_passing_xml),
    FILE_ENTRY("Samples/rules/unreachable-question/failing.xml", Samples_rules_unreachable_question_failing_xml),
    FILE_ENTRY("Samples/rules/unreachable-question/passing.xml", Samples_rules_unreachable_question_passing_xml),
    FILE_ENTRY("Samples/rules/unreadable-cell/companion-questionnaire.xml", Samples_rules_unreadable_cell_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/unreadable-cell/failing.fods", Samples_rules_unreadable_cell_failing_fods),
    FILE_ENTRY("Samples/rules/unreadable-cell/passing.fods", Samples_rules_unreadable_cell_passing_fods),
    FILE_ENTRY("Samples/rules/unreadable-character/failing.xml", Samples_rules_unreadable_character_failing_xml),
    FILE_ENTRY("Samples/rules/unreadable-character/passing.xml", Samples_rules_unreadable_character_passing_xml),
    FILE_ENTRY("Samples/rules/unreadable-collection/companion-questionnaire.xml", Samples_rules_unreadable_collection_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/unreadable-collection/failing.odk", Samples_rules_unreadable_collection_failing_odk),
    FILE_ENTRY("Samples/rules/unreadable-collection/passing.odk", Samples_rules_unreadable_collection_passing_odk),
    FILE_ENTRY("Samples/rules/unreadable-field/companion-questionnaire.xml", Samples_rules_unreadable_field_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/unreadable-field/failing.odk", Samples_rules_unreadable_field_failing_odk),
    FILE_ENTRY("Samples/rules/unreadable-field/passing.odk", Samples_rules_unreadable_field_passing_odk),
    FILE_ENTRY("Samples/rules/unreadable-wording/failing.xml", Samples_rules_unreadable_wording_failing_xml),
    FILE_ENTRY("Samples/rules/unreadable-wording/passing.xml", Samples_rules_unreadable_wording_passing_xml),
    FILE_ENTRY("Samples/rules/unreadable-workbook/companion-questionnaire.xml", Samples_rules_unreadable_workbook_companion_questionnaire_xml),
    FILE_ENTRY("Samples/rules/unreadable-workbook/failing.fods", Samples_rules_unreadable_workbook_failing_fods),
    FILE_ENTRY("Samples/rules/unreadable-workbook/passing.fods", Samples_rules_unreadable_workbook_passing_fods),
    FILE_ENTRY("Samples/rules/unwritten-text/failing.xml", Samples_rules_unwritten_text_failing_xml),
    FILE_ENTRY("Samples/rules/unwritten-text/passing.xml", Samples_rules_unwritten_text_passing_xml),
    FILE_ENTRY("Samples/rules/useless-exclusion/failing.xml", Samples_rules_useless_exclusion_failing_xml),
    FILE_ENTRY("Samples/rules/useless-exclusion/passing.xml", Samples_rules_useless_exclusion_passing_xml),
    FILE_ENTRY("Samples/rules/useless-options/failing.xml", Samples_rules_useless_options_failing_xml),
    FILE_ENTRY("Samples/rules/useless-options/passing.xml", Samples_rules_useless_options_passing_xml),
    FILE_ENTRY("Samples/rules/useless-weight/failing.xml", Samples_rules_useless_weight_failing_xml),
    FILE_ENTRY("Samples/rules/useless-weight/passing.xml", Samples_rules_useless_weight_passing_xml),
    FILE_ENTRY("Samples/rules/varying-translation/failing.xml", Samples_rules_varying_translation_failing_xml),
    FILE_ENTRY("Samples/rules/varying-translation/passing.xml", Samples_rules_varying_translation_passing_xml),
    FILE_ENTRY("Samples/rules/wrong-answer-type/failing.xml", Samples_rules_wrong_answer_type_failing_xml),
    FILE_ENTRY("Samples/rules/wrong-answer-type/passing.xml", Samples_rules_wrong_answer_type_passing_xml),
    FILE_ENTRY("Samples/rules/wrong-encoding/failing.xml", Samples_rules_wrong_encoding_failing_xml),
    FILE_ENTRY("Samples/rules/wrong-encoding/passing.xml", Samples_rules_wrong_encoding_passing_xml),
    FILE_ENTRY("Samples/rules/wrong-questionnaire/failing.xml", Samples_rules_wrong_questionnaire_failing_xml),
    FILE_ENTRY("Samples/rules/wrong-questionnaire/passing.xml", Samples_rules_wrong_questionnaire_passing_xml),
    FILE_ENTRY("Samples/rules/wrong-typography/failing.xml", Samples_rules_wrong_typography_failing_xml),
    FILE_ENTRY("Samples/rules/wrong-typography/passing.xml", Samples_rules_wrong_typography_passing_xml),
    FILE_ENTRY("Templates/briefing.docx.mustache", Templates_briefing_docx_mustache),
    FILE_ENTRY("Templates/briefing.footer.mustache", Templates_briefing_footer_mustache),
    FILE_ENTRY("Templates/briefing.header.mustache", Templates_briefing_header_mustache),
    FILE_ENTRY("Templates/briefing.html.mustache", Templates_briefing_html_mustache),
    FILE_ENTRY("Templates/briefing.styles.mustache", Templates_briefing_styles_mustache),
    FILE_ENTRY("Templates/review.mustache", Templates_review_mustache),
    FILE_ENTRY("Templates/letter.fodt.mustache", Templates_letter_fodt_mustache),
    FILE_ENTRY("Templates/letter.html.mustache", Templates_letter_html_mustache),
    FILE_ENTRY("Templates/letter.txt.mustache", Templates_letter_txt_mustache),
    FILE_ENTRY("Templates/receipt.mustache", Templates_receipt_mustache),
    FILE_ENTRY("Templates/answers.mustache", Templates_answers_mustache),
    FILE_ENTRY("Templates/article.mustache", Templates_article_mustache),
    FILE_ENTRY("Templates/assistance.mustache", Templates_assistance_mustache),
    FILE_ENTRY("Templates/board.css", Templates_board_css),
    FILE_ENTRY("Templates/board.mustache", Templates_board_mustache),
    FILE_ENTRY("Templates/change.mustache", Templates_change_mustache),
    FILE_ENTRY("Templates/chart.mustache", Templates_chart_mustache),
    FILE_ENTRY("Templates/cooperation-kind.mustache", Templates_cooperation_kind_mustache),
    FILE_ENTRY("Templates/cooperation.mustache", Templates_cooperation_mustache),
    FILE_ENTRY("Templates/deliveries.mustache", Templates_deliveries_mustache),
    FILE_ENTRY("Templates/directory.mustache", Templates_directory_mustache),
    FILE_ENTRY("Templates/foot.mustache", Templates_foot_mustache),
    FILE_ENTRY("Templates/head.mustache", Templates_head_mustache),
    FILE_ENTRY("Templates/heat.mustache", Templates_heat_mustache),
    FILE_ENTRY("Templates/instrument.mustache", Templates_instrument_mustache),
    FILE_ENTRY("Templates/laws.mustache", Templates_laws_mustache),
    FILE_ENTRY("Templates/layers.mustache", Templates_layers_mustache),
    FILE_ENTRY("Templates/library.mustache", Templates_library_mustache),
    FILE_ENTRY("Templates/manual.mustache", Templates_manual_mustache),
    FILE_ENTRY("Templates/map.mustache", Templates_map_mustache),
    FILE_ENTRY("Templates/matrix.mustache", Templates_matrix_mustache),
    FILE_ENTRY("Templates/method.mustache", Templates_method_mustache),
    FILE_ENTRY("Templates/minute.mustache", Templates_minute_mustache),
    FILE_ENTRY("Templates/needs-met.mustache", Templates_needs_met_mustache),
    FILE_ENTRY("Templates/needs-open.mustache", Templates_needs_open_mustache),
    FILE_ENTRY("Templates/overview.mustache", Templates_overview_mustache),
    FILE_ENTRY("Templates/practice.mustache", Templates_practice_mustache),
    FILE_ENTRY("Templates/published.mustache", Templates_published_mustache),
    FILE_ENTRY("Templates/search.js", Templates_search_js),
    FILE_ENTRY("Templates/search.mustache", Templates_search_mustache),
    FILE_ENTRY("Templates/state.mustache", Templates_state_mustache),
    FILE_ENTRY("Templates/states.mustache", Templates_states_mustache),
    FILE_ENTRY("Templates/statistics.mustache", Templates_statistics_mustache),
    FILE_ENTRY("Templates/style.css", Templates_style_css),
    FILE_ENTRY("Templates/training.mustache", Templates_training_mustache),
    FILE_ENTRY("Templates/treaties.mustache", Templates_treaties_mustache),
    FILE_ENTRY("Templates/two-states.mustache", Templates_two_states_mustache),
    FILE_ENTRY("Templates/unverified.mustache", Templates_unverified_mustache),
    FILE_ENTRY("Page/answer-blocks.js", Page_answer_blocks_js),
    FILE_ENTRY("Page/answer-parts.js", Page_answer_parts_js),
    FILE_ENTRY("Page/answer-values.js", Page_answer_values_js),
    FILE_ENTRY("Page/app.js", Page_app_js),
    FILE_ENTRY("Page/bar.js", Page_bar_js),
    FILE_ENTRY("Page/bilingual.js", Page_bilingual_js),
    FILE_ENTRY("Page/check-page.js", Page_check_page_js),
    FILE_ENTRY("Page/context-view.js", Page_context_view_js),
    FILE_ENTRY("Page/dialogs.js", Page_dialogs_js),
    FILE_ENTRY("Page/dom.js", Page_dom_js),
    FILE_ENTRY("Page/draft.js", Page_draft_js),
    FILE_ENTRY("Page/files.js", Page_files_js),
    FILE_ENTRY("Page/finding-view.js", Page_finding_view_js),
    FILE_ENTRY("Page/form.css", Page_form_css),
    FILE_ENTRY("Page/form.mustache", Page_form_mustache),
    FILE_ENTRY("Page/gate.js", Page_gate_js),
    FILE_ENTRY("Page/kept-drafts.js", Page_kept_drafts_js),
    FILE_ENTRY("Page/main.js", Page_main_js),
    FILE_ENTRY("Page/offers.js", Page_offers_js),
    FILE_ENTRY("Page/paper.js", Page_paper_js),
    FILE_ENTRY("Page/parts-page.js", Page_parts_page_js),
    FILE_ENTRY("Page/question-view.js", Page_question_view_js),
    FILE_ENTRY("Page/questionnaire.js", Page_questionnaire_js),
    FILE_ENTRY("Page/review-page.js", Page_review_page_js),
    FILE_ENTRY("Page/score-view.js", Page_score_view_js),
    FILE_ENTRY("Page/section-page.js", Page_section_page_js),
    FILE_ENTRY("Page/session.js", Page_session_js),
    FILE_ENTRY("Page/start-page.js", Page_start_page_js),
    FILE_ENTRY("Page/states.js", Page_states_js),
    FILE_ENTRY("Page/store.js", Page_store_js),
    FILE_ENTRY("Page/unpack.js", Page_unpack_js),
    FILE_ENTRY("Page/words.js", Page_words_js),
    FILE_ENTRY("Page/desk.mjs", Page_desk_mjs),
};

const cresources_file *const cresources_files = files;
const size_t cresources_count = sizeof files / sizeof files[0];
