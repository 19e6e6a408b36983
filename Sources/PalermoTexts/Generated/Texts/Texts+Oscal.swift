// Made from Texts/oscal.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum OscalCatalog {
    /// Provisions of the United Nations Convention against Transnational Organized Crime and its Protocols
    public static var title: LocalizedText {
      LocalizedText(en: "Provisions of the United Nations Convention against Transnational Organized Crime and its Protocols", es: "Disposiciones de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos", fr: "Dispositions de la Convention des Nations Unies contre la criminalité transnationale organisée et de ses Protocoles", pt: "Disposições da Convenção das Nações Unidas contra o Crime Organizado Transnacional e de seus Protocolos")
    }
    /// The wording is that of the toolkit and not the text of the treaties.
    public static var remarks: LocalizedText {
      LocalizedText(en: "The wording is that of the toolkit and not the text of the treaties.", es: "La redacción es la del conjunto de herramientas y no el texto de los tratados.", fr: "La formulation est celle de l’outil et non le texte des traités.", pt: "A redação é a do conjunto de ferramentas e não o texto dos tratados.")
    }
  }

  public enum OscalResults {
    /// {state} and the Palermo Convention and its Protocols: answers and published findings
    public static func title(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{state} and the Palermo Convention and its Protocols: answers and published findings", es: "{state} y la Convención de Palermo y sus Protocolos: respuestas y constataciones publicadas", fr: "{state} et la Convention de Palerme et ses Protocoles\u{A0}: réponses et constats publiés", pt: "{state} e a Convenção de Palermo e seus Protocolos: respostas e constatações publicadas")
        , TextArguments([.init("state", state)]))
    }
    /// Not answered is not “no”: a provision without a finding is neither satisfied nor not satisfied. A publication leaves confidential answers out.
    public static var remarks: LocalizedText {
      LocalizedText(en: "Not answered is not “no”: a provision without a finding is neither satisfied nor not satisfied. A publication leaves confidential answers out.", es: "Sin respuesta no es «no»: una disposición sin constatación no está ni satisfecha ni insatisfecha. Una publicación omite las respuestas confidenciales.", fr: "Sans réponse n’est pas «\u{A0}non\u{A0}»\u{A0}: une disposition sans constat n’est ni satisfaite ni non satisfaite. Une publication omet les réponses confidentielles.", pt: "Sem resposta não é “não”: uma disposição sem constatação não está nem satisfeita nem não satisfeita. Uma publicação omite as respostas confidenciais.")
    }
    /// What follows from the answers and published findings, provision by provision. Source and support of each stand in its properties.
    public static var description: LocalizedText {
      LocalizedText(en: "What follows from the answers and published findings, provision by provision. Source and support of each stand in its properties.", es: "Lo que se desprende de las respuestas y constataciones publicadas, disposición por disposición. La fuente y el sustento de cada una figuran en sus propiedades.", fr: "Ce qui ressort des réponses et des constats publiés, disposition par disposition. La source et l’appui de chacune figurent dans ses propriétés.", pt: "O que decorre das respostas e constatações publicadas, disposição por disposição. A fonte e o suporte de cada uma constam de suas propriedades.")
    }
    /// The questionnaires stand for the plan.
    public static var plan: LocalizedText {
      LocalizedText(en: "The questionnaires stand for the plan.", es: "Los cuestionarios hacen las veces de plan.", fr: "Les questionnaires tiennent lieu de plan.", pt: "Os questionários fazem as vezes de plano.")
    }
    /// The controls that the findings are about.
    public static var catalog: LocalizedText {
      LocalizedText(en: "The controls that the findings are about.", es: "Los controles a los que se refieren las constataciones.", fr: "Les mesures sur lesquelles portent les constats.", pt: "Os controles a que se referem as constatações.")
    }
  }
}
