#include "CXLSX.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "Library.h"

enum { STYLE_COUNT = CXLSX_BANNER + 1 };

struct cxlsx_book {
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  lxw_format *styles[STYLE_COUNT];
  lxw_format *date;
  lxw_error error;  // the first
  char path[1024];  // libxlsxwriter writes to a file; it is read back and removed
};

static void note(cxlsx_book *book, lxw_error error) {
  if (book->error == LXW_NO_ERROR) book->error = error;
}

static void make_formats(cxlsx_book *book) {
  lxw_format *header = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_bold(header);
  xlsx.format_set_text_wrap(header);
  xlsx.format_set_align(header, LXW_ALIGN_VERTICAL_TOP);
  xlsx.format_set_bg_color(header, 0xDCE6F0);
  xlsx.format_set_bottom(header, LXW_BORDER_THIN);
  lxw_format *wrapped = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_text_wrap(wrapped);
  xlsx.format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
  lxw_format *banner = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_bold(banner);
  xlsx.format_set_bg_color(banner, 0xFFE08A);
  book->styles[CXLSX_PLAIN] = NULL;
  book->styles[CXLSX_HEADER] = header;
  book->styles[CXLSX_WRAPPED] = wrapped;
  book->styles[CXLSX_BANNER] = banner;
  book->date = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_num_format(book->date, "yyyy-mm-dd");
}

cxlsx_book *cxlsx_create(const char *title, const char *comments, int64_t created) {
  cxlsx_book *book = calloc(1, sizeof *book);
  if (book == NULL) return NULL;
  const char *directory = getenv("TMPDIR");
  if (directory == NULL || directory[0] == '\0') directory = "/tmp";
  const int written = snprintf(book->path, sizeof book->path, "%s/palermo-XXXXXX", directory);
  const int descriptor = written > 0 && (size_t)written < sizeof book->path ? mkstemp(book->path) : -1;
  if (descriptor < 0) {
    free(book);
    return NULL;
  }
  close(descriptor);
  book->workbook = xlsx.workbook_new(book->path);
  if (book->workbook == NULL) {
    unlink(book->path);
    free(book);
    return NULL;
  }
  // The library copies the texts, though it does not say so with const.
  lxw_doc_properties properties = {
      .title = (char *)title, .comments = (char *)comments, .created = (time_t)created};
  note(book, xlsx.workbook_set_properties(book->workbook, &properties));
  make_formats(book);
  return book;
}

void cxlsx_add_sheet(cxlsx_book *book, const char *name) {
  lxw_worksheet *sheet = xlsx.workbook_add_worksheet(book->workbook, name);
  if (sheet == NULL) {
    note(book, LXW_ERROR_MEMORY_MALLOC_FAILED);
  } else {
    book->sheet = sheet;
  }
}

void cxlsx_write_text(cxlsx_book *book, uint32_t row, uint16_t column, const char *text, cxlsx_style style) {
  note(book, xlsx.worksheet_write_string(book->sheet, row, column, text, book->styles[style]));
}

void cxlsx_write_number(cxlsx_book *book, uint32_t row, uint16_t column, double value) {
  note(book, xlsx.worksheet_write_number(book->sheet, row, column, value, NULL));
}

void cxlsx_write_boolean(cxlsx_book *book, uint32_t row, uint16_t column, bool value) {
  note(book, xlsx.worksheet_write_boolean(book->sheet, row, column, value, NULL));
}

void cxlsx_write_date(cxlsx_book *book, uint32_t row, uint16_t column, int year, int month, int day) {
  lxw_datetime date = {.year = year, .month = month, .day = day};
  note(book, xlsx.worksheet_write_datetime(book->sheet, row, column, &date, book->date));
}

void cxlsx_set_width(cxlsx_book *book, uint16_t column, double width) {
  note(book, xlsx.worksheet_set_column(book->sheet, column, column, width, NULL));
}

void cxlsx_set_header(cxlsx_book *book, uint32_t row, uint32_t last_row, uint16_t last_column) {
  xlsx.worksheet_freeze_panes(book->sheet, row + 1, 0);
  note(book, xlsx.worksheet_autofilter(book->sheet, row, 0, last_row, last_column));
}

void cxlsx_color(
    cxlsx_book *book, uint32_t first_row, uint32_t last_row, uint16_t column, const char *text, uint32_t rgb) {
  char value[16];
  const int written = snprintf(value, sizeof value, "\"%s\"", text);
  if (written < 0 || (size_t)written >= sizeof value) {
    note(book, LXW_ERROR_PARAMETER_VALIDATION);
    return;
  }
  lxw_format *format = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_bg_color(format, rgb);
  lxw_conditional_format condition = {
      .type = LXW_CONDITIONAL_TYPE_CELL,
      .criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO,
      .value_string = value,
      .format = format,
  };
  note(book, xlsx.worksheet_conditional_format_range(book->sheet, first_row, column, last_row, column, &condition));
}

static lxw_error read_back(const char *path, unsigned char **bytes, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return LXW_ERROR_CREATING_XLSX_FILE;
  lxw_error error = LXW_ERROR_CREATING_XLSX_FILE;
  if (fseek(file, 0, SEEK_END) == 0) {
    const long size = ftell(file);
    unsigned char *read = size > 0 ? malloc((size_t)size) : NULL;
    rewind(file);
    if (read != NULL && fread(read, 1, (size_t)size, file) == (size_t)size) {
      *bytes = read;
      *length = (size_t)size;
      error = LXW_NO_ERROR;
    } else {
      free(read);
    }
  }
  fclose(file);
  return error;
}

const char *cxlsx_finish(cxlsx_book *book, unsigned char **bytes, size_t *length) {
  *bytes = NULL;
  *length = 0;
  note(book, xlsx.workbook_close(book->workbook));
  if (book->error == LXW_NO_ERROR) note(book, read_back(book->path, bytes, length));
  unlink(book->path);
  const lxw_error error = book->error;
  free(book);
  return error == LXW_NO_ERROR ? NULL : xlsx.lxw_strerror(error);
}

void cxlsx_free(unsigned char *bytes) { free(bytes); }
