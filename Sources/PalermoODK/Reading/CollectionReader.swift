import PalermoLoading
package import PalermoModel

/// Reads what a form that ``CollectionForm`` wrote has collected: the XML of a submission, or records in CSV or JSON, as ODK
/// Central and KoboToolbox export them.
///
/// Fields are known by their names and not by their groups. Each record is taken for the questionnaire in the version that it
/// says; nothing is run or fetched, and whatever cannot be read is a finding.
package struct CollectionReader {
  /// What was read of a file.
  package struct Result {
    /// In the order of the file. Empty if it could not be read.
    package let submissions: [CollectedSubmission]
    /// What is to be said of records and fields, in the order of the file.
    package let findings: [Finding]
  }

  private let find: (QuestionnaireKey) -> Questionnaire?

  /// A reader.
  ///
  /// - Parameter find: The questionnaire of a key, if it is at hand.
  package init(find: @escaping (QuestionnaireKey) -> Questionnaire?) {
    self.find = find
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path as the user named it, for findings.
  /// - Complexity: O(*n* log *n*) in the bytes of the file, unpacked.
  package func read(_ bytes: [UInt8], path: String) -> Result {
    do throws(CollectionRefusal) {
      let data = try CollectedData(bytes)
      var reading = Reading(path: path, find: find)
      reading.take(data)
      return Result(
        submissions: reading.submissions, findings: Array(reading.findings.prefix(Finding.limit)))
    } catch {
      let finding = Finding(
        .unreadableCollection, file: path, at: .start, Texts.UnreadableCollection.arguments(reason: error.words))
      return Result(submissions: [], findings: [finding])
    }
  }

  private struct Reading {
    let path: String
    let find: (QuestionnaireKey) -> Questionnaire?
    var submissions: [CollectedSubmission] = []
    var findings: [Finding] = []
    private var forms: [QuestionnaireKey: (questionnaire: Questionnaire, form: FormIndex)] = [:]
    /// What was said of fields already: of a column it is said once.
    private var said: Set<String> = []

    init(path: String, find: @escaping (QuestionnaireKey) -> Questionnaire?) {
      (self.path, self.find) = (path, find)
    }

    mutating func take(_ data: CollectedData) {
      if data.hasFurtherPages { reportNotTaken(nil, FilledText(Texts.NotTakenThings.pages)) }
      for file in data.otherFiles { reportNotTaken(nil, Texts.NotTakenThings.otherFile(file: file)) }
      if data.records.isEmpty { report(.foreign, nil) }
      for record in data.records { take(record) }
    }

    private mutating func take(_ record: CollectedRecord) {
      if record.isEncrypted { return report(.encrypted, record.origin()) }
      if record.isRejected { return reportNotTaken(record.origin(), FilledText(Texts.NotTakenThings.rejected)) }
      if record.hasAttachments { reportNotTaken(record.origin(), FilledText(Texts.NotTakenThings.attachments)) }
      do throws(CollectionRefusal) {
        let (questionnaire, form) = try self.form(of: record)
        reportOtherForm(record, questionnaire)
        var assembly = RecordAssembly(questionnaire, record, form, file: path)
        submissions.append(assembly.submission())
        let found = assembly.findings.filter { finding in
          guard finding.rule == Rule.unknownField.id || finding.rule == Rule.missingField.id else { return true }
          let field = finding.rule == Rule.unknownField.id ? finding.field?.field ?? "" : finding.message(.en)
          return said.insert("\(questionnaire.key) \(finding.rule) \(field)").inserted
        }
        findings += found
      } catch {
        let named = record.fields.first { $0.name == Self.questionnaire }
        report(error, named.map { record.origin($0) } ?? record.origin())
      }
    }

    private static let questionnaire = FormNames.ofSubmission + "questionnaire"
    private static let version = FormNames.ofSubmission + "version"

    /// The form that collected a record, in the version that it says. What the record itself holds goes before what the
    /// server knows: servers give forms ids and versions of their own.
    private mutating func form(of record: CollectedRecord) throws(CollectionRefusal) -> (Questionnaire, FormIndex) {
      func text(_ name: String) -> String? {
        let text = record.fields.first { $0.name == name }?.text?.filter { !$0.isWhitespace }
        return text?.isEmpty ?? true ? nil : text
      }
      let (id, version) = (text(Self.questionnaire), text(Self.version))
      guard let id = id ?? record.form else {
        throw record.looksOurs ? CollectionRefusal.noQuestionnaire : CollectionRefusal.foreign
      }
      guard let version = version ?? record.version else {
        throw record.looksOurs ? CollectionRefusal.noQuestionnaire : CollectionRefusal.foreign
      }
      let key = QuestionnaireKey(id: id, version: version)
      if let known = forms[key] { return (known.questionnaire, known.form) }
      guard let questionnaire = find(key) else {
        throw record.looksOurs ? CollectionRefusal.unknownQuestionnaire(key) : CollectionRefusal.foreign
      }
      let form = FormIndex(questionnaire)
      forms[key] = (questionnaire, form)
      return (questionnaire, form)
    }

    /// Says that a record calls itself the answer to one questionnaire and was collected by the form of another.
    private mutating func reportOtherForm(_ record: CollectedRecord, _ questionnaire: Questionnaire) {
      guard let form = record.form, form != questionnaire.key.id,
        let field = record.fields.first(where: { $0.name == Self.questionnaire }),
        find(QuestionnaireKey(id: form, version: questionnaire.key.version)) != nil
      else { return }
      let other = Texts.FieldPlaces.form(form: form)
      add(.conflictingFields, record.origin(field), Texts.ConflictingFields.arguments(other: other))
    }

    private mutating func report(_ refusal: CollectionRefusal, _ origin: FieldOrigin?) {
      add(.unreadableCollection, origin, Texts.UnreadableCollection.arguments(reason: refusal.words))
    }

    private mutating func reportNotTaken(_ origin: FieldOrigin?, _ thing: FilledText) {
      add(.notTaken, origin, Texts.NotTaken.arguments(omitted: thing))
    }

    private mutating func add(_ rule: Rule, _ origin: FieldOrigin?, _ arguments: TextArguments) {
      let finding = Finding(rule, file: path, at: .start, arguments)
      findings.append(origin.map { finding.placed(inField: $0.place, at: $0.position) } ?? finding)
    }
  }
}

extension CollectedRecord {
  /// Whether a field of it is one that every form of ours has.
  fileprivate var looksOurs: Bool {
    fields.contains { $0.name.hasPrefix(FormNames.ofSubmission) }
  }
}
