import PalermoModel

/// A row of the sheet `survey`.
struct FormRow {
  /// The type, with the list of its choices behind it.
  let type: String
  /// The name; empty where a group ends.
  let name: String
  /// What is shown.
  var label: LocalizedText?
  /// What is shown smaller below.
  var hint: LocalizedText?
  /// When it must be filled in.
  var required: String?
  /// What is said when it is not.
  var requiredMessage: LocalizedText?
  /// When it is shown.
  var relevant: String?
  /// What must hold of it, each with what is said when it does not.
  var constraints: [(condition: String, message: LocalizedText)] = []
  /// What it is computed from.
  var calculation: String?
  /// How it looks.
  var appearance: String?
  /// What it holds before anything is entered.
  var initial: String?

  /// A row with its type and its name.
  init(_ type: String, _ name: String = "", _ label: LocalizedText? = nil) {
    (self.type, self.name, self.label) = (type, name, label)
  }
}
