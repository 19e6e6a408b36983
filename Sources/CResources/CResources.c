#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// One entry a file: its bytes followed by a 0, and its place in the table at the end.

static const unsigned char untoc_criminalization[] = {
#embed "../../Questionnaires/untoc-criminalization.xml" suffix(, )
    0};

static const unsigned char tip_criminalization[] = {
#embed "../../Questionnaires/tip-criminalization.xml" suffix(, )
    0};

static const unsigned char instruments[] = {
#embed "../../Questionnaires/reference/instruments.xml" suffix(, )
    0};

static const unsigned char profile_default[] = {
#embed "../../Questionnaires/reference/profiles/default.xml" suffix(, )
    0};

static const unsigned char region[] = {
#embed "../../Samples/americas/region.xml" suffix(, )
    0};

static const unsigned char participation[] = {
#embed "../../Samples/americas/participation.xml" suffix(, )
    0};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes - 1}

static const cresources_file files[] = {
    FILE_ENTRY("Questionnaires/untoc-criminalization.xml", untoc_criminalization),
    FILE_ENTRY("Questionnaires/tip-criminalization.xml", tip_criminalization),
    FILE_ENTRY("Questionnaires/reference/instruments.xml", instruments),
    FILE_ENTRY("Questionnaires/reference/profiles/default.xml", profile_default),
    FILE_ENTRY("Samples/americas/region.xml", region),
    FILE_ENTRY("Samples/americas/participation.xml", participation),
};

const cresources_file *const cresources_files = files;
const size_t cresources_count = sizeof files / sizeof files[0];
