import PalermoModel

/// The sheets of a workbook with everything that stands on them, before anything is written.
struct WorkbookLayout {
  /// What a cell is.
  struct Cell {
    enum Style {
      case title, question, field, note, code, entry
    }

    let style: Style
    var text: String
    /// A smaller text below.
    var below: String?
    /// The list that an entry is chosen from, by its place in ``WorkbookLayout/lists``.
    var list: Int?
    /// Whether something else than what the list offers may be entered.
    var isOpen = false

    init(_ style: Style, _ text: String, below: String? = nil, list: Int? = nil, isOpen: Bool = false) {
      (self.style, self.text, self.below, self.list, self.isOpen) = (style, text, below, list, isOpen)
    }
  }

  /// A row. One with a key is read back.
  struct Row {
    let key: RowKey?
    /// By columns, from 0.
    var cells: [Int: Cell] = [:]
    var isHidden = false
    /// Whether the question and the part are entered, too.
    var isFree = false
  }

  /// The rows of a question, which are greyed together.
  struct Block {
    let question: String
    let rows: Range<Int>
  }

  struct Sheet {
    let name: String
    var rows: [Row] = []
    var blocks: [Block] = []
    /// Whether its rows are about questions, whose ids are shown.
    var showsQuestions = true
  }

  /// A list to choose from.
  struct List {
    let labels: [String]
  }

  var sheets: [Sheet] = []
  var lists: [List] = []
  /// For the properties of the document.
  var title = ""
  var template = ""
}
