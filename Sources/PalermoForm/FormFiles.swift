package import PalermoLoading
package import PalermoModel
import PalermoVocabularies
import PalermoXML

/// The files that ship with the program, as far as the form of one state needs them.
package enum FormFiles {
  /// What the engine of a form looks at: what the user named before what ships with the program.
  ///
  /// - Parameters:
  ///   - forms: What is asked.
  ///   - state: The state that answers.
  ///   - loaded: What the user named. What others have published of the state is no answer of it, and stays out.
  ///   - isPart: Whether an authority is to answer a part of it, which sees no confidential answer of others.
  /// - Complexity: O(*n*) in the bytes of the files.
  package static func all(
    for forms: [Questionnaire], of state: String, beside loaded: [LoadedFile], isPart: Bool
  ) -> [FormContent.File] {
    var files = forms.map { form in
      loaded.last { $0.path == form.file }.map { FormContent.File(path: $0.path, text: $0.text) } ?? whole(form.file)
    }
    let named = loaded.filter { file in !file.isPublished && !forms.contains { $0.file == file.path } }
    files += named.compactMap { file -> FormContent.File? in
      let text: String? = isPart ? file.withoutConfidential : file.text
      return text.map { FormContent.File(path: file.path, text: $0) }
    }
    files.append(instruments(of: forms))
    if loaded.allSatisfy({ $0.isRegion == false }) {
      files += [region(of: state), participation(of: state)]
    }
    files.append(whole("Questionnaires/reference/profiles/default.xml"))
    // A plan that the user names comes first.
    files.append(whole("Questionnaires/reference/plans/usual.xml"))
    return files
  }

  /// What others have published of a state, among the files that the user named.
  package static func published(of state: String, in loaded: [LoadedFile]) -> [FormContent.File] {
    loaded.filter { $0.isPublished && $0.submission?.state == state }
      .map { FormContent.File(path: $0.path, text: $0.text) }
  }

  /// The instruments, with the articles that a questionnaire asks about or cites.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, as for the others.
  package static func instruments(of questionnaires: [Questionnaire]) -> FormContent.File {
    let themes = Set(questionnaires.map { [$0.instrument, $0.cluster.rawValue] })
    let cited = Set(questionnaires.flatMap { $0.questions.flatMap(\.provisions) + $0.rules.flatMap(\.provisions) })
    return file("Questionnaires/reference/instruments.xml") { root in
      root.keep { $0.name != "note" }
      root.change { instrument in
        let id = instrument[attribute: "id"] ?? ""
        instrument.keep { article in
          article.name != "article"
            || article.children.contains { provision in
              themes.contains([id, provision[attribute: "cluster"] ?? ""])
                || cited.contains(provision[attribute: "id"] ?? "")
            }
        }
        instrument.change { article in article.change { provision in provision.keep { $0.name != "note" } } }
      }
    }
  }

  /// The region, with one of its states.
  package static func region(of state: String) -> FormContent.File {
    file("Samples/americas/region.xml") { root in
      root.keep { $0.name != "note" && ($0.name != "state" || $0[attribute: "code"] == state) }
    }
  }

  /// What the states of the region have done about treaties, of one state.
  package static func participation(of state: String) -> FormContent.File {
    file("Samples/americas/participation.xml") { root in
      root.keep { $0.name != "note" && ($0.name != "state" || $0[attribute: "code"] == state) }
    }
  }

  /// A file of the program as it is.
  package static func whole(_ name: String) -> FormContent.File { file(name) { _ in } }

  private static func file(_ name: String, _ change: (inout XMLNode) -> Void) -> FormContent.File {
    var document = XMLDocument(scanning: BuiltIn.source(name)!)!
    change(&document.root)
    return FormContent.File(path: name, text: document.text)
  }
}

extension LoadedFile {
  /// The file as it was read. What is no UTF-8 had a finding and is not used.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate var submission: Submission? {
    if case .submission(let submission) = document { submission } else { nil }
  }

  fileprivate var isPublished: Bool { submission?.source.kind == .published }

  fileprivate var isRegion: Bool { if case .region = document { true } else { false } }

  /// The text of a submission without its confidential answers, and without remarks, which may speak of them; that of any
  /// other file. Nil for a submission that cannot be taken apart.
  fileprivate var withoutConfidential: String? {
    guard let submission else { return text }
    guard var root = XMLDocument(scanning: SourceText(text))?.canonical?.root.withoutRemarks else { return nil }
    var held: Set<String> = []
    for answer in submission.answers where answer.isConfidential { held.insert(answer.question) }
    root.keep { $0.name != "answer" || !$0.isConfidential && !held.contains($0[attribute: "question"] ?? "") }
    // What was handed out of a part stands in it once more.
    root.change { part in
      guard part.name == "part" else { return }
      part.keep { $0.name != "answer" }
      part[attribute: "marks"] = nil
    }
    return XMLDocument(root: root).text
  }
}

extension XMLNode {
  fileprivate mutating func keep(_ isWanted: (XMLNode) -> Bool) {
    content.removeAll { if case .element(let child) = $0 { !isWanted(child) } else { true } }
  }

  fileprivate mutating func change(_ change: (inout XMLNode) -> Void) {
    for place in content.indices {
      guard case .element(var child) = content[place] else { continue }
      change(&child)
      content[place] = .element(child)
    }
  }
}
