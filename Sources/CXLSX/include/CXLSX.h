#ifndef CXLSX_H
#define CXLSX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A small writing interface over libxlsxwriter. No type of libxlsxwriter is visible here, and no call writes a formula into
// a cell.
// Rows and columns count from 0. Strings are copied.

typedef struct cxlsx_book cxlsx_book;

typedef enum {
  CXLSX_PLAIN = 0,
  CXLSX_HEADER,
  CXLSX_WRAPPED,
  CXLSX_BANNER,
  // Of a form, whose sheets are protected: only entries are unlocked, and they are text whatever is typed.
  CXLSX_TITLE,
  CXLSX_CODE,
  CXLSX_QUESTION,
  CXLSX_FIELD,
  CXLSX_ENTRY,
} cxlsx_style;

// Makes libxlsxwriter ready, which the other calls need. Returns NULL on success, else what stands in the way.
const char *_Nullable cxlsx_load(void);

// Begins a workbook. The same calls with the same `created`, in seconds since 1970, give the same bytes.
// When it is written by row, no cell above the row that was written to last is written any more: a row leaves the memory when
// the next one begins, and each cell holds its text itself.
// Returns NULL when memory is exhausted or no temporary file can be made.
cxlsx_book *_Nullable cxlsx_create(
    const char *_Nonnull title, const char *_Nonnull comments, int64_t created, bool by_row);

// Begins the next sheet, to which the calls that follow write. The name has at most 31 characters and none of []:*?/\.
void cxlsx_add_sheet(cxlsx_book *_Nonnull book, const char *_Nonnull name);

// A text has at most 32,767 characters.
void cxlsx_write_text(
    cxlsx_book *_Nonnull book, uint32_t row, uint16_t column, const char *_Nonnull text, cxlsx_style style);
void cxlsx_write_number(cxlsx_book *_Nonnull book, uint32_t row, uint16_t column, double value);
void cxlsx_write_boolean(cxlsx_book *_Nonnull book, uint32_t row, uint16_t column, bool value);
void cxlsx_write_date(cxlsx_book *_Nonnull book, uint32_t row, uint16_t column, int year, int month, int day);

// The width is in characters.
void cxlsx_set_width(cxlsx_book *_Nonnull book, uint16_t column, double width);

// Makes everything down to the header stay in sight, and gives its cells filters over the rows below.
void cxlsx_set_header(cxlsx_book *_Nonnull book, uint32_t row, uint32_t last_row, uint16_t last_column);

// Colours the cells of a column that hold exactly this text.
void cxlsx_color(
    cxlsx_book *_Nonnull book, uint32_t first_row, uint32_t last_row, uint16_t column, const char *_Nonnull text,
    uint32_t rgb);

// A text and a smaller one below it in the same cell. Neither is empty.
void cxlsx_write_two(
    cxlsx_book *_Nonnull book, uint32_t row, uint16_t column, const char *_Nonnull text, const char *_Nonnull below,
    cxlsx_style style);

// A cell without content, to be filled in.
void cxlsx_write_blank(cxlsx_book *_Nonnull book, uint32_t row, uint16_t column, cxlsx_style style);

// Offers the texts of a range, `=sheet!$A$1:$A$9`, to choose from in some cells of a column. What is typed in place of
// them is refused, or with `is_open` only remarked on.
void cxlsx_offer(
    cxlsx_book *_Nonnull book, uint32_t first_row, uint32_t last_row, uint16_t column, const char *_Nonnull range,
    bool is_open);

// Greys some cells while a formula over other cells is true.
void cxlsx_grey(
    cxlsx_book *_Nonnull book, uint32_t first_row, uint32_t last_row, uint16_t first_column, uint16_t last_column,
    const char *_Nonnull formula);

// The height is in points.
void cxlsx_set_height(cxlsx_book *_Nonnull book, uint32_t row, double height);

void cxlsx_hide_row(cxlsx_book *_Nonnull book, uint32_t row);
void cxlsx_hide_column(cxlsx_book *_Nonnull book, uint16_t column);
void cxlsx_hide_sheet(cxlsx_book *_Nonnull book);

// Makes the sheet a page of a form: it is protected without a password, so that nothing but entries is changed by mistake;
// rows down to `header` and columns up to `left` stay in sight; it prints landscape, as wide as a page.
void cxlsx_protect(cxlsx_book *_Nonnull book, uint32_t header, uint16_t left, const char *_Nonnull footer);

// Keeps a property of the document beside its content.
void cxlsx_set_property(cxlsx_book *_Nonnull book, const char *_Nonnull name, const char *_Nonnull value);

// Ends the workbook, frees it and hands over its bytes, to be freed with cxlsx_free().
// Returns NULL on success, else what went wrong first.
const char *_Nullable cxlsx_finish(
    cxlsx_book *_Nonnull book, unsigned char *_Nullable *_Nonnull bytes, size_t *_Nonnull length);
void cxlsx_free(unsigned char *_Nullable bytes);

#endif
