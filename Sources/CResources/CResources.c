#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// One entry a file: its bytes followed by a 0, and its place in the table at the end.

static const unsigned char untoc_criminalization[] = {
#embed "../../Questionnaires/untoc-criminalization.xml" suffix(, )
    0};

static const unsigned char untoc_prevention[] = {
#embed "../../Questionnaires/untoc-prevention.xml" suffix(, )
    0};

static const unsigned char untoc_law_enforcement[] = {
#embed "../../Questionnaires/untoc-law-enforcement.xml" suffix(, )
    0};

static const unsigned char untoc_cooperation[] = {
#embed "../../Questionnaires/untoc-cooperation.xml" suffix(, )
    0};

static const unsigned char tip_criminalization[] = {
#embed "../../Questionnaires/tip-criminalization.xml" suffix(, )
    0};

static const unsigned char tip_prevention[] = {
#embed "../../Questionnaires/tip-prevention.xml" suffix(, )
    0};

static const unsigned char tip_law_enforcement[] = {
#embed "../../Questionnaires/tip-law-enforcement.xml" suffix(, )
    0};

static const unsigned char tip_cooperation[] = {
#embed "../../Questionnaires/tip-cooperation.xml" suffix(, )
    0};

static const unsigned char som_criminalization[] = {
#embed "../../Questionnaires/som-criminalization.xml" suffix(, )
    0};

static const unsigned char som_prevention[] = {
#embed "../../Questionnaires/som-prevention.xml" suffix(, )
    0};

static const unsigned char som_law_enforcement[] = {
#embed "../../Questionnaires/som-law-enforcement.xml" suffix(, )
    0};

static const unsigned char som_cooperation[] = {
#embed "../../Questionnaires/som-cooperation.xml" suffix(, )
    0};

static const unsigned char fp_criminalization[] = {
#embed "../../Questionnaires/fp-criminalization.xml" suffix(, )
    0};

static const unsigned char fp_prevention[] = {
#embed "../../Questionnaires/fp-prevention.xml" suffix(, )
    0};

static const unsigned char fp_law_enforcement[] = {
#embed "../../Questionnaires/fp-law-enforcement.xml" suffix(, )
    0};

static const unsigned char fp_cooperation[] = {
#embed "../../Questionnaires/fp-cooperation.xml" suffix(, )
    0};

static const unsigned char instruments[] = {
#embed "../../Questionnaires/reference/instruments.xml" suffix(, )
    0};

static const unsigned char glossary[] = {
#embed "../../Questionnaires/reference/glossary.xml" suffix(, )
    0};

static const unsigned char cooperation[] = {
#embed "../../Questionnaires/reference/cooperation.xml" suffix(, )
    0};

static const unsigned char profile_default[] = {
#embed "../../Questionnaires/reference/profiles/default.xml" suffix(, )
    0};

static const unsigned char profile_flat[] = {
#embed "../../Questionnaires/reference/profiles/flat.xml" suffix(, )
    0};

static const unsigned char profile_strict_evidence[] = {
#embed "../../Questionnaires/reference/profiles/strict-evidence.xml" suffix(, )
    0};

static const unsigned char profile_un_count[] = {
#embed "../../Questionnaires/reference/profiles/un-count.xml" suffix(, )
    0};

static const unsigned char region[] = {
#embed "../../Samples/americas/region.xml" suffix(, )
    0};

static const unsigned char participation[] = {
#embed "../../Samples/americas/participation.xml" suffix(, )
    0};

static const unsigned char template_head[] = {
#embed "../PalermoReports/Templates/head.mustache" suffix(, )
    0};

static const unsigned char template_foot[] = {
#embed "../PalermoReports/Templates/foot.mustache" suffix(, )
    0};

static const unsigned char template_map[] = {
#embed "../PalermoReports/Templates/map.mustache" suffix(, )
    0};

static const unsigned char template_overview[] = {
#embed "../PalermoReports/Templates/overview.mustache" suffix(, )
    0};

static const unsigned char template_state[] = {
#embed "../PalermoReports/Templates/state.mustache" suffix(, )
    0};

static const unsigned char template_instrument[] = {
#embed "../PalermoReports/Templates/instrument.mustache" suffix(, )
    0};

static const unsigned char template_treaties[] = {
#embed "../PalermoReports/Templates/treaties.mustache" suffix(, )
    0};

static const unsigned char template_deliveries[] = {
#embed "../PalermoReports/Templates/deliveries.mustache" suffix(, )
    0};

static const unsigned char template_method[] = {
#embed "../PalermoReports/Templates/method.mustache" suffix(, )
    0};

static const unsigned char template_answers[] = {
#embed "../PalermoReports/Templates/answers.mustache" suffix(, )
    0};

static const unsigned char template_article[] = {
#embed "../PalermoReports/Templates/article.mustache" suffix(, )
    0};

static const unsigned char template_assistance[] = {
#embed "../PalermoReports/Templates/assistance.mustache" suffix(, )
    0};

static const unsigned char template_change[] = {
#embed "../PalermoReports/Templates/change.mustache" suffix(, )
    0};

static const unsigned char template_cooperation[] = {
#embed "../PalermoReports/Templates/cooperation.mustache" suffix(, )
    0};

static const unsigned char template_cooperation_kind[] = {
#embed "../PalermoReports/Templates/cooperation-kind.mustache" suffix(, )
    0};

static const unsigned char template_matrix[] = {
#embed "../PalermoReports/Templates/matrix.mustache" suffix(, )
    0};

static const unsigned char template_needs_met[] = {
#embed "../PalermoReports/Templates/needs-met.mustache" suffix(, )
    0};

static const unsigned char template_needs_open[] = {
#embed "../PalermoReports/Templates/needs-open.mustache" suffix(, )
    0};

static const unsigned char template_unverified[] = {
#embed "../PalermoReports/Templates/unverified.mustache" suffix(, )
    0};

static const unsigned char template_style[] = {
#embed "../PalermoReports/Templates/style.css" suffix(, )
    0};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes - 1}

static const cresources_file files[] = {
    FILE_ENTRY("Questionnaires/untoc-criminalization.xml", untoc_criminalization),
    FILE_ENTRY("Questionnaires/untoc-prevention.xml", untoc_prevention),
    FILE_ENTRY("Questionnaires/untoc-law-enforcement.xml", untoc_law_enforcement),
    FILE_ENTRY("Questionnaires/untoc-cooperation.xml", untoc_cooperation),
    FILE_ENTRY("Questionnaires/tip-criminalization.xml", tip_criminalization),
    FILE_ENTRY("Questionnaires/tip-prevention.xml", tip_prevention),
    FILE_ENTRY("Questionnaires/tip-law-enforcement.xml", tip_law_enforcement),
    FILE_ENTRY("Questionnaires/tip-cooperation.xml", tip_cooperation),
    FILE_ENTRY("Questionnaires/som-criminalization.xml", som_criminalization),
    FILE_ENTRY("Questionnaires/som-prevention.xml", som_prevention),
    FILE_ENTRY("Questionnaires/som-law-enforcement.xml", som_law_enforcement),
    FILE_ENTRY("Questionnaires/som-cooperation.xml", som_cooperation),
    FILE_ENTRY("Questionnaires/fp-criminalization.xml", fp_criminalization),
    FILE_ENTRY("Questionnaires/fp-prevention.xml", fp_prevention),
    FILE_ENTRY("Questionnaires/fp-law-enforcement.xml", fp_law_enforcement),
    FILE_ENTRY("Questionnaires/fp-cooperation.xml", fp_cooperation),
    FILE_ENTRY("Questionnaires/reference/instruments.xml", instruments),
    FILE_ENTRY("Questionnaires/reference/glossary.xml", glossary),
    FILE_ENTRY("Questionnaires/reference/cooperation.xml", cooperation),
    FILE_ENTRY("Questionnaires/reference/profiles/default.xml", profile_default),
    FILE_ENTRY("Questionnaires/reference/profiles/flat.xml", profile_flat),
    FILE_ENTRY("Questionnaires/reference/profiles/strict-evidence.xml", profile_strict_evidence),
    FILE_ENTRY("Questionnaires/reference/profiles/un-count.xml", profile_un_count),
    FILE_ENTRY("Samples/americas/region.xml", region),
    FILE_ENTRY("Samples/americas/participation.xml", participation),
    FILE_ENTRY("Templates/head.mustache", template_head),
    FILE_ENTRY("Templates/foot.mustache", template_foot),
    FILE_ENTRY("Templates/map.mustache", template_map),
    FILE_ENTRY("Templates/overview.mustache", template_overview),
    FILE_ENTRY("Templates/state.mustache", template_state),
    FILE_ENTRY("Templates/instrument.mustache", template_instrument),
    FILE_ENTRY("Templates/treaties.mustache", template_treaties),
    FILE_ENTRY("Templates/deliveries.mustache", template_deliveries),
    FILE_ENTRY("Templates/method.mustache", template_method),
    FILE_ENTRY("Templates/answers.mustache", template_answers),
    FILE_ENTRY("Templates/article.mustache", template_article),
    FILE_ENTRY("Templates/assistance.mustache", template_assistance),
    FILE_ENTRY("Templates/change.mustache", template_change),
    FILE_ENTRY("Templates/cooperation.mustache", template_cooperation),
    FILE_ENTRY("Templates/cooperation-kind.mustache", template_cooperation_kind),
    FILE_ENTRY("Templates/matrix.mustache", template_matrix),
    FILE_ENTRY("Templates/needs-met.mustache", template_needs_met),
    FILE_ENTRY("Templates/needs-open.mustache", template_needs_open),
    FILE_ENTRY("Templates/unverified.mustache", template_unverified),
    FILE_ENTRY("Templates/style.css", template_style),
};

const cresources_file *const cresources_files = files;
const size_t cresources_count = sizeof files / sizeof files[0];
