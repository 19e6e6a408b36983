/// A file that the program carries inside.
struct ShippedFile {
  /// The name under which the program finds it.
  let name: String
  /// Where it is, from the top of the repository.
  let path: String
}

extension ShippedFile {
  /// Every file that the program carries, in the order in which it lists them. A new folder is a line here.
  static func all(in repository: Repository) -> [ShippedFile] {
    // The model of a cycle is for users to copy; the program does not use it.
    let data =
      repository.files(in: "Questionnaires", endingWith: ".xml")
      + repository.files(in: "Questionnaires/earlier", endingWith: ".xml")
      + repository.files(in: "Questionnaires/crosswalks", endingWith: ".xml")
      + repository.files(in: "Questionnaires/reference", endingWith: ".xml")
      + repository.files(in: "Questionnaires/reference/profiles", endingWith: ".xml")
      + repository.files(in: "Questionnaires/reference/plans", endingWith: ".xml")
      + ["Samples/americas/region.xml", "Samples/americas/participation.xml"]
      + repository.files(in: "Samples/americas/published", endingWith: ".xml")
    let examples = repository.folders(in: "Samples/rules").flatMap { folder in
      [".xml", ".fods", ".odk"].flatMap { repository.files(in: folder, endingWith: $0) }
    }
    return (data + examples).filter { $0 != "Questionnaires/reference/cycle-model.xml" }.map {
      ShippedFile(name: $0, path: $0)
    }
      + templates(in: repository) + page(in: repository)
  }

  /// What the page of a form is made of.
  private static func page(in repository: Repository) -> [ShippedFile] {
    let folder = "Sources/PalermoForm/Page"
    return (repository.files(in: folder) + ["Sources/PalermoDesk/desk.mjs"]).map { path in
      ShippedFile(name: "Page/\(path.split(separator: "/").last!)", path: path)
    }
  }

  /// The templates of pages. The program does not know which module they belong to.
  private static func templates(in repository: Repository) -> [ShippedFile] {
    repository.folders(in: "Sources").flatMap { module in
      repository.files(in: "\(module)/Templates").map { path in
        ShippedFile(name: String(path.dropFirst(module.count + 1)), path: path)
      }
    }
  }
}
