#if hasFeature(Embedded)
  import PalermoModel
  import PalermoXML

  // What a host such as JavaScript calls. Texts are UTF-8 in the memory of the module. Arguments are put into the buffer of
  // desk_buffer before a call; a result of the calls that return a length begins at desk_result and holds until the next
  // call. Languages are numbers in the order en, es, fr, pt.

  private nonisolated(unsafe) let session = DeskSession()
  private nonisolated(unsafe) var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1)
  private nonisolated(unsafe) var result: [UInt8] = []

  /// Makes room for the arguments of the next call.
  ///
  /// - Returns: Where they are to be put.
  @_expose(wasm, "desk_buffer")
  @_cdecl("desk_buffer")
  func deskBuffer(_ size: Int) -> UnsafeMutablePointer<UInt8> {
    buffer.deallocate()
    buffer = .allocate(capacity: max(size, 1))
    return buffer.baseAddress!
  }

  /// Where the result of the last call begins.
  @_expose(wasm, "desk_result")
  @_cdecl("desk_result")
  func deskResult() -> UnsafePointer<UInt8>? { result.withUnsafeBufferPointer { $0.baseAddress } }

  /// Loads a file that checks may look at (``DeskSession/load(_:path:isTrusted:)``): the buffer holds its path and its
  /// bytes.
  ///
  /// - Returns: The length of its findings as JSON.
  @_expose(wasm, "desk_load")
  @_cdecl("desk_load")
  func deskLoad(_ pathSize: Int, _ size: Int, _ isTrusted: Bool, _ language: Int) -> Int {
    give(
      session.load(argument(pathSize, size), path: text(0, pathSize), isTrusted: isTrusted).json(
        in: languages[language]))
  }

  /// Takes a file to work on (``DeskSession/open(_:path:)``): the buffer holds its path and its bytes.
  @_expose(wasm, "desk_open")
  @_cdecl("desk_open")
  func deskOpen(_ pathSize: Int, _ size: Int) {
    session.open(argument(pathSize, size), path: text(0, pathSize))
  }

  /// Puts an answer in place of the one to the same question (``DeskSession/setAnswer(_:)``): the buffer holds the element.
  ///
  /// - Returns: Whether that was possible.
  @_expose(wasm, "desk_answer")
  @_cdecl("desk_answer")
  func deskAnswer(_ size: Int) -> Bool { session.setAnswer(argument(0, size)) }

  /// Sets an attribute of the root (``DeskSession/setAttribute(_:_:)``): the buffer holds its name and its value.
  ///
  /// - Returns: Whether that was possible.
  @_expose(wasm, "desk_attribute")
  @_cdecl("desk_attribute")
  func deskAttribute(_ nameSize: Int, _ size: Int) -> Bool {
    session.setAttribute(text(0, nameSize), text(nameSize, size))
  }

  /// Checks the file as it stands (``DeskSession/check(as:withholdsConfidential:)``).
  ///
  /// - Parameter status: 0 as what it says it is, 1 as a draft, 2 as a final one.
  /// - Returns: The length of ``DeskCheck/json(in:)``.
  @_expose(wasm, "desk_check")
  @_cdecl("desk_check")
  func deskCheck(_ status: Int, _ withholdsConfidential: Bool, _ language: Int) -> Int {
    let status: Submission.Status? = status == 1 ? .draft : status == 2 ? .final : nil
    return give(session.check(as: status, withholdsConfidential: withholdsConfidential).json(in: languages[language]))
  }

  /// Scores the file as it stands (``DeskSession/scorecards()``).
  ///
  /// - Returns: The length of the scorecards as JSON.
  @_expose(wasm, "desk_score")
  @_cdecl("desk_score")
  func deskScore() -> Int { give(session.scorecards().json) }

  /// Writes the file in canonical form (``DeskSession/canonicalText()``).
  ///
  /// - Returns: Its length; 0 when it cannot be written so.
  @_expose(wasm, "desk_text")
  @_cdecl("desk_text")
  func deskText() -> Int { give(session.canonicalText() ?? "") }

  /// How the plan that was loaded divides the questionnaire (``DeskSession/division()``).
  ///
  /// - Returns: The length of ``DeskDivision/json(in:)``; 0 when there is none.
  @_expose(wasm, "desk_division")
  @_cdecl("desk_division")
  func deskDivision(_ language: Int) -> Int { give(session.division()?.json(in: languages[language]) ?? "") }

  /// The text whose digest the part of an authority bears (``DeskSession/basis(forPartOf:)``): the buffer holds its id.
  ///
  /// - Returns: The length of the text; 0 when there is no such part.
  @_expose(wasm, "desk_basis")
  @_cdecl("desk_basis")
  func deskBasis(_ size: Int) -> Int { give(session.basis(forPartOf: text(0, size)) ?? "") }

  /// The text whose digest a part bears (``DeskSession/basis(of:)``): the buffer holds the part.
  ///
  /// - Returns: The length of the text; 0 when it is no part.
  @_expose(wasm, "desk_basis_of")
  @_cdecl("desk_basis_of")
  func deskBasisOf(_ size: Int) -> Int { give(session.basis(of: argument(0, size)) ?? "") }

  /// The part of an authority (``DeskSession/part(of:digest:due:note:language:)``): the buffer holds its id, the digest of
  /// its basis, the day and the note.
  ///
  /// - Returns: The length of the file; 0 when there is no such part.
  @_expose(wasm, "desk_part")
  @_cdecl("desk_part")
  func deskPart(_ authoritySize: Int, _ digestSize: Int, _ dueSize: Int, _ noteSize: Int, _ language: Int) -> Int {
    let (due, note) = (authoritySize + digestSize, authoritySize + digestSize + dueSize)
    return give(
      session.part(
        of: text(0, authoritySize), digest: text(authoritySize, digestSize), due: text(due, dueSize),
        note: text(note, noteSize), language: languages[language]) ?? "")
  }

  /// Merges a part (``DeskSession/merge(_:digest:settlements:)``): the buffer holds the part, the digest of its basis and
  /// the settlements.
  ///
  /// - Returns: The length of ``DeskMerge/json``; 0 when it is no part.
  @_expose(wasm, "desk_merge")
  @_cdecl("desk_merge")
  func deskMerge(_ size: Int, _ digestSize: Int, _ settlementsSize: Int) -> Int {
    give(
      session.merge(
        argument(0, size), digest: text(size, digestSize), settlements: text(size + digestSize, settlementsSize))?
        .json ?? "")
  }

  private let languages = Language.allCases

  private func bytes(_ start: Int, _ size: Int) -> Slice<UnsafeMutableBufferPointer<UInt8>> {
    buffer[start..<start + size]
  }

  private func text(_ start: Int, _ size: Int) -> String { String(decoding: bytes(start, size), as: UTF8.self) }

  private func argument(_ start: Int, _ size: Int) -> SourceText { SourceText(bytes(start, size)) }

  private func give(_ text: String) -> Int {
    result = Array(text.utf8)
    return result.count
  }
#endif
