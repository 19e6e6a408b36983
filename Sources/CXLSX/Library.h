#ifndef LIBRARY_H
#define LIBRARY_H

#include <xlsxwriter.h>

// The functions of libxlsxwriter that a workbook takes. On Linux they are looked up when the first workbook is made, for
// the library brings others along that would cost every start of the program a third of its time.

#define LIBRARY_FUNCTIONS(USE)             \
  USE(format_set_align)                    \
  USE(format_set_bg_color)                 \
  USE(format_set_bold)                     \
  USE(format_set_border)                   \
  USE(format_set_border_color)             \
  USE(format_set_bottom)                   \
  USE(format_set_font_color)               \
  USE(format_set_font_size)                \
  USE(format_set_num_format)               \
  USE(format_set_text_wrap)                \
  USE(format_set_unlocked)                 \
  USE(lxw_strerror)                        \
  USE(workbook_add_format)                 \
  USE(workbook_add_worksheet)              \
  USE(workbook_close)                      \
  USE(workbook_new_opt)                    \
  USE(workbook_set_custom_property_string) \
  USE(workbook_set_properties)             \
  USE(worksheet_autofilter)                \
  USE(worksheet_conditional_format_range)  \
  USE(worksheet_data_validation_range)     \
  USE(worksheet_fit_to_pages)              \
  USE(worksheet_freeze_panes)              \
  USE(worksheet_hide)                      \
  USE(worksheet_ignore_errors)             \
  USE(worksheet_protect)                   \
  USE(worksheet_repeat_rows)               \
  USE(worksheet_set_column)                \
  USE(worksheet_set_column_opt)            \
  USE(worksheet_set_footer)                \
  USE(worksheet_set_landscape)             \
  USE(worksheet_set_paper)                 \
  USE(worksheet_set_row_opt)               \
  USE(worksheet_write_blank)               \
  USE(worksheet_write_boolean)             \
  USE(worksheet_write_datetime)            \
  USE(worksheet_write_number)              \
  USE(worksheet_write_rich_string)         \
  USE(worksheet_write_string)

#define LIBRARY_MEMBER(name) __typeof__(name) *name;
typedef struct {
  LIBRARY_FUNCTIONS(LIBRARY_MEMBER)
} library;
#undef LIBRARY_MEMBER

// Filled in by cxlsx_load().
extern library xlsx;

#endif
