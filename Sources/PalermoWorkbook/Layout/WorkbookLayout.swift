import PalermoModel

/// The sheets of a workbook with everything that stands on them, before anything is written.
struct WorkbookLayout {
  /// What a cell is.
  struct Cell {
    /// How a cell looks, and whether it is filled in.
    enum Style {
      case title, question, field, note, code, entry
    }

    /// How it looks.
    let style: Style
    /// What stands in it; empty for an entry to be filled in.
    var text: String
    /// A smaller text below.
    var below: String?
    /// The list that an entry is chosen from, by its place in ``WorkbookLayout/lists``.
    var list: Int?
    /// Whether something else than what the list offers may be entered.
    var isOpen = false

    /// A cell with its text.
    init(_ style: Style, _ text: String, below: String? = nil, list: Int? = nil, isOpen: Bool = false) {
      (self.style, self.text, self.below, self.list, self.isOpen) = (style, text, below, list, isOpen)
    }
  }

  /// A row. One with a key is read back.
  struct Row {
    /// What it is; nil for headings and notes.
    let key: RowKey?
    /// By columns, from 0.
    var cells: [Int: Cell] = [:]
    /// Whether nobody is shown it.
    var isHidden = false
    /// Whether the question and the part are entered, too.
    var isFree = false
  }

  /// The rows of a question, which are greyed together.
  struct Block {
    /// The id of the question.
    let question: String
    /// Its rows, from 0.
    let rows: Range<Int>
  }

  /// A sheet from its top to its bottom.
  struct Sheet {
    /// Its name, which no other sheet has.
    let name: String
    /// Its rows in order.
    var rows: [Row] = []
    /// Its questions in order.
    var blocks: [Block] = []
    /// Whether its rows are about questions, whose ids are shown.
    var showsQuestions = true
  }

  /// A list to choose from.
  struct List {
    /// What is offered, in order.
    let labels: [String]
  }

  /// The sheets in order.
  var sheets: [Sheet] = []
  /// All lists, each once.
  var lists: [List] = []
  /// For the properties of the document.
  var title = ""
  /// What tells its questions and options from any others, a SHA-256.
  var template = ""
}
