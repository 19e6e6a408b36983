/// The form of a briefing.
public enum BriefingForm: String, CaseIterable, Sendable {
  /// To be pasted into a report that is kept as text.
  case markdown
  /// A page that a browser shows and prints, on paper or as a PDF.
  case html
  /// A document for Word and LibreOffice, to be edited.
  case docx
}
