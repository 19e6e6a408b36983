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

static const unsigned char Samples_americas_region_xml[] = {
#embed "../../../Samples/americas/region.xml" suffix(, )
    0};

static const unsigned char Samples_americas_participation_xml[] = {
#embed "../../../Samples/americas/participation.xml" suffix(, )
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

static const unsigned char Templates_change_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/change.mustache" suffix(, )
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

static const unsigned char Templates_foot_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/foot.mustache" suffix(, )
    0};

static const unsigned char Templates_head_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/head.mustache" suffix(, )
    0};

static const unsigned char Templates_instrument_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/instrument.mustache" suffix(, )
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

static const unsigned char Templates_needs_met_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/needs-met.mustache" suffix(, )
    0};

static const unsigned char Templates_needs_open_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/needs-open.mustache" suffix(, )
    0};

static const unsigned char Templates_overview_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/overview.mustache" suffix(, )
    0};

static const unsigned char Templates_state_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/state.mustache" suffix(, )
    0};

static const unsigned char Templates_style_css[] = {
#embed "../../../Sources/PalermoSite/Templates/style.css" suffix(, )
    0};

static const unsigned char Templates_treaties_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/treaties.mustache" suffix(, )
    0};

static const unsigned char Templates_unverified_mustache[] = {
#embed "../../../Sources/PalermoSite/Templates/unverified.mustache" suffix(, )
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
    FILE_ENTRY("Questionnaires/reference/cooperation.xml", Questionnaires_reference_cooperation_xml),
    FILE_ENTRY("Questionnaires/reference/glossary.xml", Questionnaires_reference_glossary_xml),
    FILE_ENTRY("Questionnaires/reference/instruments.xml", Questionnaires_reference_instruments_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/default.xml", Questionnaires_reference_profiles_default_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/flat.xml", Questionnaires_reference_profiles_flat_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/strict-evidence.xml", Questionnaires_reference_profiles_strict_evidence_xml),
    FILE_ENTRY("Questionnaires/reference/profiles/un-count.xml", Questionnaires_reference_profiles_un_count_xml),
    FILE_ENTRY("Samples/americas/region.xml", Samples_americas_region_xml),
    FILE_ENTRY("Samples/americas/participation.xml", Samples_americas_participation_xml),
    FILE_ENTRY("Templates/answers.mustache", Templates_answers_mustache),
    FILE_ENTRY("Templates/article.mustache", Templates_article_mustache),
    FILE_ENTRY("Templates/assistance.mustache", Templates_assistance_mustache),
    FILE_ENTRY("Templates/change.mustache", Templates_change_mustache),
    FILE_ENTRY("Templates/cooperation-kind.mustache", Templates_cooperation_kind_mustache),
    FILE_ENTRY("Templates/cooperation.mustache", Templates_cooperation_mustache),
    FILE_ENTRY("Templates/deliveries.mustache", Templates_deliveries_mustache),
    FILE_ENTRY("Templates/foot.mustache", Templates_foot_mustache),
    FILE_ENTRY("Templates/head.mustache", Templates_head_mustache),
    FILE_ENTRY("Templates/instrument.mustache", Templates_instrument_mustache),
    FILE_ENTRY("Templates/map.mustache", Templates_map_mustache),
    FILE_ENTRY("Templates/matrix.mustache", Templates_matrix_mustache),
    FILE_ENTRY("Templates/method.mustache", Templates_method_mustache),
    FILE_ENTRY("Templates/needs-met.mustache", Templates_needs_met_mustache),
    FILE_ENTRY("Templates/needs-open.mustache", Templates_needs_open_mustache),
    FILE_ENTRY("Templates/overview.mustache", Templates_overview_mustache),
    FILE_ENTRY("Templates/state.mustache", Templates_state_mustache),
    FILE_ENTRY("Templates/style.css", Templates_style_css),
    FILE_ENTRY("Templates/treaties.mustache", Templates_treaties_mustache),
    FILE_ENTRY("Templates/unverified.mustache", Templates_unverified_mustache),
};

const cresources_file *const cresources_files = files;
const size_t cresources_count = sizeof files / sizeof files[0];
