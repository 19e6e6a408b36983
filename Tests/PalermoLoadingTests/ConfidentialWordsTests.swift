import PalermoModel
import TestSupport
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
    // At the front.
    "Confidential (OAS only): four officers", "Confidencial (art. 13): x", "À ne pas publier : x",
    "Very confidential: x",
    "Strictly private and confidential: x", "CONFIDENTIAL PART: x", "Documento confidencial: x", "Nota confidencial: x",
    "Confidential-- x", "confidential, the unit has four officers",
    "Esta respuesta es de carácter confidencial. x", "Do not publish this: x", "No publicar esta respuesta: x",
    "Please treat as confidential: x", "CONFIDENTAIL: x", "CONFIDNTIAL: x", "CONFEDENTIAL - x", "Confidencal: x",
    "ＣＯＮＦＩＤＥＮＴＩＡＬ：x", "ＣＯＮＦＩＤＥＮＴＩＡＬ x", "Cette réponse est à caractère confidentiel. x",
    "À titre confidentiel : x", "Difusión restringida: x", "Diffusion restreinte. x", "À usage interne : x",
    "Uso interno. x", "Sigiloso: x", "Não divulgar: x", "Documento sigiloso - x", "For internal use only: x",
    "Restricted distribution: x", "In confidence: x", "Official use only: x",
    "Merci de ne pas publier cette réponse. x",
    "Por favor, no publicar: x", "Se ruega no publicar. x", "Por favor não publicar esta resposta. x",
    "Esta resposta é confidencial e não deve ser publicada.", "This answer contains confidential information, x",
    "This answer must not be published before the trial.", "Do not publish the names of the officers.",
    "No divulgar los nombres de los agentes.", "Trátese como confidencial: x", "Traiter comme confidentiel : x",
    "Confidentiality requested: x", "Confidencialidad solicitada. x", "Informations confidentielles : x",
    // In the middle.
    "Note: confidential: x", "Nota: no publicar. x", "Aplicamos la ley. [CONFIDENCIAL: el fiscal]",
    "Aplicamos la ley.\n\n  CONFIDENCIAL: el fiscal", "Aplicamos la ley\n  CONFIDENCIAL: el fiscal",
    "Nous appliquons la loi (confidentiel : le procureur).", "Aplicamos la ley; confidencial: el fiscal",
    "Aplicamos a lei – CONFIDENCIAL: o procurador", "s. 222 (confidential: zebratwo)",
    "The law applies. Confidential: x. More.",
    // At the end.
    "The unit has four officers (confidential)", "The unit has four officers [Confidential]",
    "The unit has four officers. Confidential.", "Cuatro agentes (información confidencial).",
    "Quatre agents (à ne pas publier)", "Quatro agentes – não publicar", "La unidad tiene doce agentes CONFIDENCIAL",
    "Exercise data (confidential)", "=== CONFIDENTIAL ===\nx", "Confidential/private: x",
    "CON\u{AD}FIDENCIAL: x",
  ])
  func asks(text: String) { #expect(isMark(text)) }

  /// A sentence about confidence has other words than those of confidence and fillers, and is not about this answer.
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
    // UNTOC, article 18.
    "The requested State shall keep confidential the fact and substance of the request.",
    "The requesting State may require that the requested State keep confidential the request, except to execute it.",
    "If the requested State cannot comply with the requirement of confidentiality, it shall inform the other.",
    "La información confidencial se protege.", "La información es confidencial.",
    "The information is kept confidential.",
    "El Estado requerido mantendrá en reserva la existencia y el contenido de la solicitud.",
    "Las informaciones recibidas tienen carácter confidencial, salvo autorización judicial.",
    "L’État requis garde confidentielle la demande, comme il en est prié.",
    "Les informations confidentielles ne sont pas divulguées sans l’accord de l’État requis.",
    "La demande est confidentielle ; seul le juge en a connaissance.", "L’information est confidentielle.",
    "O Estado requerido mantém sigilo sobre o pedido.", "A informação confidencial é protegida por lei.",
    "As informações são confidenciais.", "O sigilo bancário pode ser afastado por ordem judicial.",
    "Confidential sources are protected: section 12.", "Not confidential.", "No confidencial: x",
    "Non-confidential summary: x",
    "Identities are not disclosed; hearings may be held in private.", "No es confidencial.",
    "The report is published; its annexes are not published.", "Ley 20.393 sobre información confidencial",
    "Confidential Information Act, section 5", "Act on Confidential Information (2004)",
    "Los datos\nconfidenciales\nse protegen.", "se protege todo dato\nconfidencial. Además",
    "This answer does not cover public bodies.", "Esta respuesta no incluye información pública.",
    "See https://example.org/confidential/report.pdf and www.confidential.org.",
    "Documents marked as secret are kept apart.",
    "El derecho interno: art. 5", "Uso de agentes encubiertos: sí.", "Información: véase la ley.",
    "Version 2026: text.",
    "Se difunde a todos. Parte general.", "La directive interne prévoit la diffusion aux services.",
    "Exercise answer of 2026 on untoc.18.confidentiality: the courts have confirmed this.", "confidentiality",
    "La normativa interna: ley 5", "El Estado no divulga la identidad.", "Compartimos datos. Todo es público.",
    "Las víctimas reciben asistencia confidencial y gratuita.", "A confidential hotline (24 hours) exists.",
    "Confidential (and anonymous) reporting is possible.",
  ])
  func isAbout(text: String) { #expect(!isMark(text)) }

  /// Requests as people write them, and sentences of lawyers about confidence, in four languages, a line each.
  @Test(arguments: [("asks", true), ("tells", false)])
  func aRequestIsToldFromASentence(_ name: String, _ asks: Bool) throws {
    let lines = try #require(Project.text("Tests/Fixtures/confidence/\(name).txt")).split(separator: "\n")
    #expect(lines.count > 100)
    for line in lines { #expect(isMark(String(line)) == asks, "\(line)") }
  }

  @Test func aRemarkAsksByTheWordAlone() {
    func isMark(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { ConfidentialWords.mark(remark: $0) }
    }
    for text in [
      " CONFIDENCIAL ", " confidential=\"true\" ", " esto es confidencial, ojo ", "no publicar",
      " Do not publish this answer ",
      " NOTA: no publicar ", " confidencialidad ", " confidentiality requested ", " not public ",
      " All answers in this file are confidential ",
      " NO PUBLICAR ", " BEGIN CONFIDENTIAL ", " END CONFIDENTIAL ", " ^ the answer above is confidential ",
      " difusión restringida ",
      " uso interno ", " à usage interne ", " diffusion restreinte ", " sigiloso ", " reservado ", " não divulgar ",
      " no debe publicarse ",
      " ne doit pas être publié ", " this should not be disclosed ", " TODO confidentail? ", "confidential true",
      " não deve ser publicado ", "This one is confidential, ok?", "esto es confidencial, ¿verdad?",
      "c’est confidentiel, d’accord ?", "Can you keep this one confidential?", "no debe publicarse, ¿sí?", "RESTRICTED",
      "don't publish", "not to be made public", "esto no se publica, es confidencial",
    ] {
      #expect(isMark(text), "\(text)")
    }
    for text in [
      " not confidential ", " confidential=\"false\" ", " Artículo 24 ", " Confidencialidad de los testigos ",
      " expects unmarked-confidence at 6:3 ",
      " aún no publicada ", " no existe un registro público ", " law not yet published ", "confidential false",
      " no law on disclosure ", "Este archivo no contiene información confidencial", "No es confidencial",
      "Ya no es confidencial",
      "No hay datos confidenciales", "não é confidencial", "Este arquivo não contém dados confidenciais",
      "Confidencial: no",
      "Ce fichier ne contient rien de confidentiel", "Nothing confidential in this file", "No confidential data",
      "checked by legal: not confidential, may be published", "No es confidencial, se puede publicar",
      "Are the reports of the unit confidential (art. 7)?\n  value=\"yes\" | value=\"no\"",
      "If your State cannot keep a request confidential as asked, does it tell the other (art. 18)? value=\"yes\"",
    ] {
      #expect(!isMark(text), "\(text)")
    }
  }
}
