#include "CXLSX.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "Library.h"

enum { STYLE_COUNT = CXLSX_ENTRY + 1 };

struct cxlsx_book {
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  lxw_format *styles[STYLE_COUNT];
  lxw_format *date;
  lxw_format *below;  // of the smaller text in a cell
  lxw_format *grey;
  lxw_error error;  // the first
  char path[1024];  // libxlsxwriter writes to a file; it is read back and removed
};

static void note(cxlsx_book *book, lxw_error error) {
  if (book->error == LXW_NO_ERROR) book->error = error;
}

static lxw_format *make_wrapped(cxlsx_book *book) {
  lxw_format *format = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_text_wrap(format);
  xlsx.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  return format;
}

static void make_form_formats(cxlsx_book *book) {
  lxw_format *title = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_bold(title);
  xlsx.format_set_font_size(title, 16);
  lxw_format *code = make_wrapped(book);
  xlsx.format_set_font_size(code, 7);
  xlsx.format_set_font_color(code, 0x6B7280);
  lxw_format *question = make_wrapped(book);
  xlsx.format_set_bold(question);
  xlsx.format_set_bg_color(question, 0xDCE6F0);
  lxw_format *field = make_wrapped(book);
  xlsx.format_set_font_size(field, 9);
  xlsx.format_set_font_color(field, 0x374151);
  xlsx.format_set_bg_color(field, 0xEEF2F7);
  lxw_format *entry = make_wrapped(book);
  xlsx.format_set_num_format(entry, "@");
  xlsx.format_set_unlocked(entry);
  xlsx.format_set_border(entry, LXW_BORDER_THIN);
  xlsx.format_set_border_color(entry, 0x9CA3AF);
  xlsx.format_set_bg_color(entry, 0xFFFDF2);
  book->styles[CXLSX_TITLE] = title;
  book->styles[CXLSX_CODE] = code;
  book->styles[CXLSX_QUESTION] = question;
  book->styles[CXLSX_FIELD] = field;
  book->styles[CXLSX_ENTRY] = entry;
  book->below = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_font_size(book->below, 9);
  xlsx.format_set_font_color(book->below, 0x4B5563);
  book->grey = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_font_color(book->grey, 0x8A8F98);
  xlsx.format_set_bg_color(book->grey, 0xDDDDDD);
}

static void make_formats(cxlsx_book *book) {
  lxw_format *header = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_bold(header);
  xlsx.format_set_text_wrap(header);
  xlsx.format_set_align(header, LXW_ALIGN_VERTICAL_TOP);
  xlsx.format_set_bg_color(header, 0xDCE6F0);
  xlsx.format_set_bottom(header, LXW_BORDER_THIN);
  lxw_format *wrapped = make_wrapped(book);
  lxw_format *banner = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_bold(banner);
  xlsx.format_set_bg_color(banner, 0xFFE08A);
  book->styles[CXLSX_PLAIN] = NULL;
  book->styles[CXLSX_HEADER] = header;
  book->styles[CXLSX_WRAPPED] = wrapped;
  book->styles[CXLSX_BANNER] = banner;
  book->date = xlsx.workbook_add_format(book->workbook);
  xlsx.format_set_num_format(book->date, "yyyy-mm-dd");
  make_form_formats(book);
}

cxlsx_book *cxlsx_create(const char *title, const char *comments, int64_t created, bool by_row) {
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
  // The library copies the folder's name, though it does not say so with const.
  lxw_workbook_options options = {.constant_memory = by_row, .tmpdir = (char *)directory};
  book->workbook = xlsx.workbook_new_opt(book->path, &options);
  if (book->workbook == NULL) {
    unlink(book->path);
    free(book);
    return NULL;
  }
  // The library copies the texts, though it does not say so with const. It takes 0 for the time of day.
  lxw_doc_properties properties = {
      .title = (char *)title, .comments = (char *)comments, .created = (time_t)(created != 0 ? created : 1)};
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

void cxlsx_write_two(
    cxlsx_book *book, uint32_t row, uint16_t column, const char *text, const char *below, cxlsx_style style) {
  lxw_rich_string_tuple first = {.format = NULL, .string = (char *)text};
  lxw_rich_string_tuple second = {.format = book->below, .string = (char *)below};
  lxw_rich_string_tuple *both[] = {&first, &second, NULL};
  note(book, xlsx.worksheet_write_rich_string(book->sheet, row, column, both, book->styles[style]));
}

void cxlsx_write_blank(cxlsx_book *book, uint32_t row, uint16_t column, cxlsx_style style) {
  note(book, xlsx.worksheet_write_blank(book->sheet, row, column, book->styles[style]));
}

void cxlsx_offer(
    cxlsx_book *book, uint32_t first_row, uint32_t last_row, uint16_t column, const char *range, bool is_open) {
  lxw_data_validation validation = {
      .validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
      .value_formula = (char *)range,
      .error_type = is_open ? LXW_VALIDATION_ERROR_TYPE_INFORMATION : LXW_VALIDATION_ERROR_TYPE_STOP,
  };
  note(book, xlsx.worksheet_data_validation_range(book->sheet, first_row, column, last_row, column, &validation));
}

void cxlsx_grey(
    cxlsx_book *book, uint32_t first_row, uint32_t last_row, uint16_t first_column, uint16_t last_column,
    const char *formula) {
  lxw_conditional_format condition = {
      .type = LXW_CONDITIONAL_TYPE_FORMULA,
      .value_string = (char *)formula,
      .format = book->grey,
  };
  note(
      book, xlsx.worksheet_conditional_format_range(
                book->sheet, first_row, first_column, last_row, last_column, &condition));
}

void cxlsx_set_height(cxlsx_book *book, uint32_t row, double height) {
  note(book, xlsx.worksheet_set_row_opt(book->sheet, row, height, NULL, NULL));
}

void cxlsx_hide_row(cxlsx_book *book, uint32_t row) {
  lxw_row_col_options options = {.hidden = LXW_TRUE};
  note(book, xlsx.worksheet_set_row_opt(book->sheet, row, LXW_DEF_ROW_HEIGHT, NULL, &options));
}

void cxlsx_hide_column(cxlsx_book *book, uint16_t column) {
  lxw_row_col_options options = {.hidden = LXW_TRUE};
  note(book, xlsx.worksheet_set_column_opt(book->sheet, column, column, LXW_DEF_COL_WIDTH, NULL, &options));
}

void cxlsx_hide_sheet(cxlsx_book *book) { xlsx.worksheet_hide(book->sheet); }

void cxlsx_protect(cxlsx_book *book, uint32_t header, uint16_t left, const char *footer) {
  lxw_protection allowed = {.format_cells = LXW_TRUE, .format_columns = LXW_TRUE, .format_rows = LXW_TRUE};
  xlsx.worksheet_protect(book->sheet, NULL, &allowed);
  xlsx.worksheet_freeze_panes(book->sheet, header + 1, left);
  xlsx.worksheet_set_landscape(book->sheet);
  xlsx.worksheet_set_paper(book->sheet, 9);  // A4; printers scale to what is in them
  xlsx.worksheet_fit_to_pages(book->sheet, 1, 0);
  note(book, xlsx.worksheet_repeat_rows(book->sheet, 0, header));
  note(book, xlsx.worksheet_set_footer(book->sheet, footer));
  // Numbers that were typed into text cells are meant to be text.
  note(book, xlsx.worksheet_ignore_errors(book->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
}

void cxlsx_set_property(cxlsx_book *book, const char *name, const char *value) {
  note(book, xlsx.workbook_set_custom_property_string(book->workbook, name, value));
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
