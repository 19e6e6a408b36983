public import PalermoModel
import PalermoXML

extension XMLFailure {
  /// The rule that the failure breaks, and the arguments of its finding.
  var finding: (rule: Rule, arguments: [String: LocalizedText]) {
    switch reason {
    case .empty: (.emptyFile, [:])
    case .doctype: (.doctypeRefused, [:])
    case .encoding(let declared):
      (.wrongEncoding, ["encoding": Self.encoding(declared)])
    case .tooManyBytes: (.limitExceeded, ["limit": Self.limit("\(XMLLimits.bytes >> 20)", "MiB", "MiB", "Mio", "MiB")])
    case .tooDeep:
      (
        .limitExceeded,
        [
          "limit": Self.limit(
            "\(XMLLimits.depth)", "levels of elements", "niveles de elementos", "niveaux d’éléments",
            "níveis de elementos")
        ]
      )
    case .tooManyElements:
      (
        .limitExceeded,
        ["limit": Self.limit("\(XMLLimits.elements)", "elements", "elementos", "éléments", "elementos")]
      )
    case .tooManyAttributes:
      (
        .limitExceeded,
        [
          "limit": Self.limit(
            "\(XMLLimits.attributes)", "attributes in one element", "atributos en un elemento",
            "attributs dans un élément", "atributos em um elemento")
        ]
      )
    case .tooMuchText:
      (
        .limitExceeded,
        [
          "limit": Self.limit(
            "\(XMLLimits.textBytes >> 20)", "MiB in one text", "MiB en un texto", "Mio dans un texte",
            "MiB em um texto")
        ]
      )
    case .malformed(let code, let names): (.malformedXML, ["detail": Self.detail(code, names)])
    }
  }

  fileprivate static func limit(_ number: String, _ en: String, _ es: String, _ fr: String, _ pt: String)
    -> LocalizedText
  {
    LocalizedText(en: "\(number) \(en)", es: "\(number) \(es)", fr: "\(number) \(fr)", pt: "\(number) \(pt)")
  }

  private static func encoding(_ declared: String?) -> LocalizedText {
    guard let declared else {
      return LocalizedText(
        en: "it holds bytes that are not UTF-8", es: "contiene bytes que no son UTF-8",
        fr: "il contient des octets qui ne sont pas de l’UTF-8", pt: "contém bytes que não são UTF-8")
    }
    return LocalizedText(
      en: "it is in \(declared)", es: "está en \(declared)", fr: "il est en \(declared)", pt: "está em \(declared)")
  }

  /// What libxml2 found, by its error number (xmlParserErrors), in our words.
  private static func detail(_ code: Int, _ names: [String]) -> LocalizedText {
    let name = names.first ?? ""
    switch code {
    case 76:
      let other = names.dropFirst().first ?? ""
      return LocalizedText(
        en: "<\(name)> is closed by </\(other)>", es: "<\(name)> se cierra con </\(other)>",
        fr: "<\(name)> est fermé par </\(other)>", pt: "<\(name)> é fechado por </\(other)>")
    case 77:
      return LocalizedText(
        en: "the file ends before <\(name)> is closed", es: "el archivo termina antes de cerrar <\(name)>",
        fr: "le fichier se termine avant la fermeture de <\(name)>",
        pt: "o arquivo termina antes do fechamento de <\(name)>")
    case 5:
      return LocalizedText(
        en: "something stands after the end of the root element", es: "hay algo después del final del elemento raíz",
        fr: "il y a quelque chose après la fin de l’élément racine", pt: "há algo depois do fim do elemento raiz")
    case 4:
      return LocalizedText(
        en: "the file does not begin with an XML element", es: "el archivo no comienza con un elemento XML",
        fr: "le fichier ne commence pas par un élément XML", pt: "o arquivo não começa com um elemento XML")
    case 38:
      return LocalizedText(
        en: "< stands in an attribute value; write &lt;", es: "hay < en el valor de un atributo; escriba &lt;",
        fr: "< figure dans la valeur d’un attribut ; écrivez &lt;", pt: "há < no valor de um atributo; escreva &lt;")
    case 39, 40, 41:
      return LocalizedText(
        en: "an attribute value needs = and quotation marks", es: "el valor de un atributo necesita = y comillas",
        fr: "la valeur d’un attribut exige = et des guillemets", pt: "o valor de um atributo precisa de = e aspas")
    case 42:
      return LocalizedText(
        en: "the attribute “\(name)” stands twice", es: "el atributo «\(name)» aparece dos veces",
        fr: "l’attribut « \(name) » figure deux fois", pt: "o atributo “\(name)” aparece duas vezes")
    case 9:
      return LocalizedText(
        en: "a control character is not allowed here", es: "aquí no se permite un carácter de control",
        fr: "un caractère de contrôle n’est pas autorisé ici", pt: "um caractere de controle não é permitido aqui")
    case 22, 23, 26:
      return LocalizedText(
        en: "& begins a reference that is not known; write &amp; for the sign itself",
        es: "& inicia una referencia desconocida; escriba &amp; para el signo mismo",
        fr: "& commence une référence inconnue ; écrivez &amp; pour le signe lui-même",
        pt: "& inicia uma referência desconhecida; escreva &amp; para o próprio sinal")
    case 68:
      return LocalizedText(
        en: "no name follows < or &; write &lt; or &amp; for the sign itself",
        es: "ningún nombre sigue a < o &; escriba &lt; o &amp; para el signo mismo",
        fr: "aucun nom ne suit < ou & ; écrivez &lt; ou &amp; pour le signe lui-même",
        pt: "nenhum nome segue < ou &; escreva &lt; ou &amp; para o próprio sinal")
    case 45, 47, 63:
      return LocalizedText(
        en: "a comment, an instruction or a section is not finished",
        es: "un comentario, una instrucción o una sección no termina",
        fr: "un commentaire, une instruction ou une section ne se termine pas",
        pt: "um comentário, uma instrução ou uma seção não termina")
    case 62:
      return LocalizedText(
        en: "]]> stands in a text; write ]]&gt;", es: "hay ]]> en un texto; escriba ]]&gt;",
        fr: "]]> figure dans un texte ; écrivez ]]&gt;", pt: "há ]]> em um texto; escreva ]]&gt;")
    case 64:
      return LocalizedText(
        en: "something stands before <?xml, which must come first", es: "hay algo antes de <?xml, que debe ir primero",
        fr: "quelque chose précède <?xml, qui doit venir en premier",
        pt: "há algo antes de <?xml, que deve vir primeiro")
    case 80:
      return LocalizedText(
        en: "-- stands inside a comment", es: "hay -- dentro de un comentario", fr: "-- figure dans un commentaire",
        pt: "há -- dentro de um comentário")
    case 65, 73:
      return LocalizedText(
        en: "a tag is not finished with >", es: "una etiqueta no termina con >",
        fr: "une balise ne se termine pas par >",
        pt: "uma etiqueta não termina com >")
    case 201:
      return LocalizedText(
        en: "the prefix “\(name)” is not declared", es: "el prefijo «\(name)» no está declarado",
        fr: "le préfixe « \(name) » n’est pas déclaré", pt: "o prefixo “\(name)” não está declarado")
    default:
      return LocalizedText(
        en: "XML error \(code)", es: "error XML \(code)", fr: "erreur XML \(code)", pt: "erro XML \(code)")
    }
  }
}

extension [Finding] {
  /// The first findings of one file, as many as it may have, and one more that says so if there are others.
  public func withinLimit() -> [Finding] {
    guard count > Finding.limit else { return self }
    let next = self[Finding.limit]
    let limit = XMLFailure.limit("\(Finding.limit)", "findings", "hallazgos", "constats", "constatações")
    return self[..<Finding.limit] + [Finding(.limitExceeded, file: next.file, at: next.position, ["limit": limit])]
  }
}
