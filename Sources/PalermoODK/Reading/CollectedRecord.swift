import PalermoModel

/// A record of collected data as a server wrote it: the answers of one submission.
struct CollectedRecord {
  /// Which fields of the form a record has that was not tampered with.
  enum Presence {
    /// All of them, answered or not.
    case every
    /// Those of the questions that were asked.
    case asked
    /// Those that were answered.
    case answered
  }

  /// Its place among the records of the file, from 1.
  let number: Int
  /// Whether its file is a table.
  let isRow: Bool
  /// Which of its fields it has.
  let presence: Presence
  /// The names of the fields that it has, as far as the fields alone do not say so: those that are blank in a table.
  var present: Set<String> = []
  /// Its fields in the order of the file.
  var fields: [CollectedField] = []
  /// What the server calls it.
  var instance: String?
  /// The id of the form that collected it, as the server knows it.
  var form: String?
  /// The version of that form.
  var version: String?
  /// Whether files were sent with it.
  var hasAttachments = false
  /// Whether somebody rejected it.
  var isRejected = false
  /// Whether its answers are encrypted.
  var isEncrypted = false

  /// A record without fields yet.
  init(_ number: Int, isRow: Bool = false, _ presence: Presence) {
    (self.number, self.isRow, self.presence) = (number, isRow, presence)
  }

  /// The origin of a field, or of the record as a whole.
  func origin(_ field: CollectedField? = nil) -> FieldOrigin {
    FieldOrigin(
      place: FieldPlace(record: number, field: field?.path ?? "", isInTable: isRow),
      position: field?.position ?? fields.first?.position ?? .start)
  }

  /// What a field holds that is no field of the form but tells of the record. Returns false for any other field.
  mutating func takes(_ field: CollectedField) -> Bool {
    let text = field.text ?? ""
    switch field.name {
    case "instanceID", "KEY", "__id":
      if !text.isEmpty, instance == nil || field.name == "instanceID" { instance = text }
    case "_uuid": if !text.isEmpty, instance == nil { instance = "uuid:\(text)" }
    case "FormVersion", "formVersion": if !text.isEmpty { version = text }
    case "_xform_id_string": if !text.isEmpty { form = text }
    case "AttachmentsPresent", "attachmentsPresent": hasAttachments = hasAttachments || !["", "0"].contains(text)
    case "_attachments": hasAttachments = hasAttachments || field.text == nil
    case "ReviewState", "reviewState": isRejected = isRejected || text == "rejected"
    case "_validation_status",
      "uid" where field.path.contains("_validation_status"):
      isRejected = isRejected || text.hasSuffix("not_approved") || text.lowercased() == "not approved"
    case "Status" where field.path == "Status", "status" where field.path.hasPrefix("__system/"):
      isEncrypted = isEncrypted || text.lowercased().contains("decrypt") || text.lowercased().contains("encrypt")
    default:
      return FormNames.ofServers.contains(field.name) || field.path.hasPrefix("_") || field.path.contains("@odata.")
    }
    return true
  }
}
