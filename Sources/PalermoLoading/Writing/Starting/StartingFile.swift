import PalermoModel
import PalermoVocabularies
import PalermoXML

/// A file that an author begins with: valid as it is, with comments in the language of the author on what stands where.
///
/// What only the author can write stands in square brackets, in every language. What is not known is said to be so.
public struct StartingFile: Sendable {
  /// The text of the file, in canonical form.
  public let text: String

  /// A file of a root that has its comments already.
  ///
  /// - Parameters:
  ///   - root: The root element, a document of ours.
  ///   - introduction: What the file is and how it is used.
  ///   - language: The language of the comments.
  init(_ root: XMLNode, _ introduction: LocalizedText, in language: Language) {
    let comments = [introduction, Texts.StartingFile.brackets].map { XMLRemark.comment($0(language).wrapped(by: 0)) }
    text = XMLDocument(prologue: comments, root: root).canonical!.text
  }
}

extension XMLNode {
  /// The element with comments, each above the first child of a name.
  ///
  /// - Complexity: O(*n*) in the children.
  func commented(_ comments: [(name: Name, text: String)], by indentation: Int = 1) -> XMLNode {
    var left = comments
    var result = self
    result.content = []
    for part in content {
      if case .element(let child) = part, let index = left.firstIndex(where: { $0.name.text == child.name }) {
        result.content.append(
          .remark(.comment(left.remove(at: index).text.wrapped(by: 2 * indentation), lead: .emptyLine)))
      }
      result.content.append(part)
    }
    return result
  }
}

extension String {
  /// The text on lines of at most 120 characters, as a comment that is indented by some spaces holds them.
  func wrapped(by indentation: Int) -> String {
    let opening = 5
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, indentation + opening + last.count + 1 + word.count <= 120 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indentation + opening))
  }
}
