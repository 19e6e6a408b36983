import PalermoModel
import Testing

/// Words that ask for confidence, and sentences about it.
struct ConfidentialWordsTests {
  private func isMark(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { ConfidentialWords.mark($0) }
  }

  @Test(arguments: [
    "CONFIDENCIAL", "Confidential.", "confidentiel", "\n    CONFIDENCIAL: injerencia", "(Confidencial – no publicar) x",
    "[confidentiel] x", "Informação sigilosa. x", "No publicar", "NO PUBLICAR la lista", "Not for publication: x",
    "Ne pas publier !", "Não publicar. x", "RESERVADO", "Reservado: x", "Estrictamente confidencial - x",
    "Strictly confidential", "Réponse confidentielle : x", "Respuesta confidencial.", "Datos confidenciales: x",
    "CONFIDENTIAL The unit has four officers", "This answer is confidential.", "Confidencial, no publicar",
    "Esta respuesta es confidencial y no se comparte. CONFIDENCIAL.", "***CONFIDENTIAL*** x", "Para uso interno: x",
    "La unidad tiene doce agentes en total y depende de la fiscalía. CONFIDENCIAL",
  ])
  func asks(text: String) { #expect(isMark(text)) }

  @Test(arguments: [
    "", "x", "La confidencialidad de los testigos se protege.", "Confidential communications are protected.",
    "Confidentiality is guaranteed by law.", "CONFIDENTIAL COMMUNICATIONS ARE PROTECTED", "Confidencialidad: art. 5",
    "Los datos son confidenciales por ley.", "Las denuncias pueden ser anónimas o confidenciales.",
    "Le secret professionnel et les informations confidentielles sont protégés.", "Reserved offences are tried there.",
    "Publicly available on the website.", "La reserva de la investigación está prevista.",
    "No se publica la identidad de las víctimas.", "Nothing is published.", "Confidential, secure channels exist.",
    "Public hearings may be closed.", "As denúncias são sigilosas.", "International cooperation", "Diffusion publique.",
    "El registro de beneficiarios es público; el resto, confidencial.", "Interno de un centro penitenciario",
    "Reservado al juez el levantamiento del secreto.", "Se informa de forma confidencial.",
  ])
  func isAbout(text: String) { #expect(!isMark(text)) }

  @Test func aRemarkAsksByTheWordAlone() {
    func isMark(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { ConfidentialWords.mark(remark: $0) }
    }
    for text in [" CONFIDENCIAL ", " confidential=\"true\" ", " esto es confidencial, ojo ", "no publicar"] {
      #expect(isMark(text), "\(text)")
    }
    for text in [
      " not confidential ", " confidential=\"false\" ", " Confidencialidad ", " Artículo 24 ", " confidentiality ",
    ] {
      #expect(!isMark(text), "\(text)")
    }
  }
}
