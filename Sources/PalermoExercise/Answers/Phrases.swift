import PalermoModel

/// The words of fictional respondents.
enum Phrases {
  static let yes = [
    LocalizedText(
      en: "Exercise answer of {cycle} on {question}: the law covers this in full.",
      es: "Respuesta de ejercicio de {cycle} sobre {question}: la ley lo abarca por completo.",
      fr: "Réponse d’exercice de {cycle} sur {question} : la loi couvre entièrement ce point.",
      pt: "Resposta de exercício de {cycle} sobre {question}: a lei abrange plenamente este ponto."),
    LocalizedText(
      en: "Exercise answer of {cycle} on {question}: the provision cited has applied since it came into force.",
      es:
        "Respuesta de ejercicio de {cycle} sobre {question}: la disposición citada se aplica desde su entrada en vigor.",
      fr:
        "Réponse d’exercice de {cycle} sur {question} : la disposition citée s’applique depuis son entrée en vigueur.",
      pt:
        "Resposta de exercício de {cycle} sobre {question}: a disposição citada é aplicada desde a sua entrada em vigor."
    ),
    LocalizedText(
      en: "Exercise answer of {cycle} on {question}: the courts have confirmed this reading.",
      es: "Respuesta de ejercicio de {cycle} sobre {question}: los tribunales han confirmado esta interpretación.",
      fr: "Réponse d’exercice de {cycle} sur {question} : les tribunaux ont confirmé cette interprétation.",
      pt: "Resposta de exercício de {cycle} sobre {question}: os tribunais confirmaram esta interpretação."),
  ]

  static let partly = [
    LocalizedText(
      en: "Exercise answer of {cycle} on {question}: only some of the cases are covered; a reform is being drafted.",
      es:
        "Respuesta de ejercicio de {cycle} sobre {question}: solo se abarcan algunos de los casos; se está redactando una reforma.",
      fr:
        "Réponse d’exercice de {cycle} sur {question} : seuls certains cas sont couverts ; une réforme est en préparation.",
      pt:
        "Resposta de exercício de {cycle} sobre {question}: só alguns dos casos são abrangidos; uma reforma está sendo redigida."
    ),
    LocalizedText(
      en: "Exercise answer of {cycle} on {question}: the law covers the principle, but the detail is missing.",
      es: "Respuesta de ejercicio de {cycle} sobre {question}: la ley recoge el principio, pero falta el detalle.",
      fr: "Réponse d’exercice de {cycle} sur {question} : la loi pose le principe, mais le détail manque.",
      pt: "Resposta de exercício de {cycle} sobre {question}: a lei contempla o princípio, mas falta o detalhe."),
  ]

  static let no = [
    LocalizedText(
      en: "Exercise answer of {cycle} on {question}: there is no such rule yet.",
      es: "Respuesta de ejercicio de {cycle} sobre {question}: todavía no existe una norma de este tipo.",
      fr: "Réponse d’exercice de {cycle} sur {question} : une telle règle n’existe pas encore.",
      pt: "Resposta de exercício de {cycle} sobre {question}: ainda não existe norma desse tipo."),
    LocalizedText(
      en: "Exercise answer of {cycle} on {question}: a bill has been before parliament since last year.",
      es:
        "Respuesta de ejercicio de {cycle} sobre {question}: hay un proyecto de ley en el parlamento desde el año pasado.",
      fr:
        "Réponse d’exercice de {cycle} sur {question} : un projet de loi est devant le parlement depuis l’an dernier.",
      pt: "Resposta de exercício de {cycle} sobre {question}: há um projeto de lei no parlamento desde o ano passado."),
  ]

  static let notApplicable = LocalizedText(
    en: "Exercise answer of {cycle} on {question}: the situation cannot arise in this made-up legal system.",
    es:
      "Respuesta de ejercicio de {cycle} sobre {question}: la situación no puede darse en este ordenamiento jurídico ficticio.",
    fr:
      "Réponse d’exercice de {cycle} sur {question} : la situation ne peut se présenter dans cet ordre juridique fictif.",
    pt:
      "Resposta de exercício de {cycle} sobre {question}: a situação não pode ocorrer neste ordenamento jurídico fictício."
  )

  static let texts = [
    LocalizedText(
      en: "Exercise text: the authorities meet twice a year and keep a common register.",
      es: "Texto de ejercicio: las autoridades se reúnen dos veces al año y llevan un registro común.",
      fr: "Texte d’exercice : les autorités se réunissent deux fois par an et tiennent un registre commun.",
      pt: "Texto de exercício: as autoridades reúnem-se duas vezes por ano e mantêm um registro comum."),
    LocalizedText(
      en: "Exercise text: the older offences of the penal code are used beside the new one.",
      es: "Texto de ejercicio: los delitos anteriores del código penal se aplican junto al nuevo.",
      fr: "Texte d’exercice : les infractions anciennes du code pénal s’appliquent à côté de la nouvelle.",
      pt: "Texto de exercício: os crimes mais antigos do código penal são aplicados ao lado do novo."),
    LocalizedText(
      en: "Exercise text: judgment 12/2023 of the Supreme Court (made up) settled the question.",
      es: "Texto de ejercicio: la sentencia 12/2023 de la Corte Suprema (ficticia) resolvió la cuestión.",
      fr: "Texte d’exercice : l’arrêt 12/2023 de la Cour suprême (fictif) a tranché la question.",
      pt: "Texto de exercício: o acórdão 12/2023 do Supremo Tribunal (fictício) resolveu a questão."),
  ]

  static let difficulties = [
    LocalizedText(
      en: "Exercise text: there are few trained staff, and the case files are on paper.",
      es: "Texto de ejercicio: hay poco personal formado y los expedientes están en papel.",
      fr: "Texte d’exercice : le personnel formé est peu nombreux et les dossiers sont sur papier.",
      pt: "Texto de exercício: há poucos funcionários formados e os processos estão em papel."),
    LocalizedText(
      en: "Exercise text: requests from abroad arrive without a translation.",
      es: "Texto de ejercicio: las solicitudes del extranjero llegan sin traducción.",
      fr: "Texte d’exercice : les demandes de l’étranger arrivent sans traduction.",
      pt: "Texto de exercício: os pedidos do exterior chegam sem tradução."),
    LocalizedText(
      en: "Exercise text: intent is hard to prove, and witnesses are afraid.",
      es: "Texto de ejercicio: la intención es difícil de probar y los testigos tienen miedo.",
      fr: "Texte d’exercice : l’intention est difficile à prouver et les témoins ont peur.",
      pt: "Texto de exercício: a intenção é difícil de provar e as testemunhas têm medo."),
  ]

  static let other = LocalizedText(
    en: "Exercise text: something else, peculiar to this made-up state",
    es: "Texto de ejercicio: otra cosa, propia de este Estado ficticio",
    fr: "Texte d’exercice : autre chose, propre à cet État fictif",
    pt: "Texto de exercício: outra coisa, própria deste Estado fictício")

  static let need = LocalizedText(
    en: "Exercise text: help with the next reform", es: "Texto de ejercicio: ayuda para la próxima reforma",
    fr: "Texte d’exercice : aide à la prochaine réforme", pt: "Texto de exercício: ajuda para a próxima reforma")

  static let offer = LocalizedText(
    en: "Exercise text: two experts for a week", es: "Texto de ejercicio: dos expertos durante una semana",
    fr: "Texte d’exercice : deux experts pendant une semaine", pt: "Texto de exercício: dois peritos durante uma semana"
  )

  static let peer = LocalizedText(
    en: "Made-up peer review", es: "Examen entre pares ficticio", fr: "Examen par les pairs fictif",
    pt: "Avaliação por pares fictícia")

  static let penalCode = LocalizedText(
    en: "Penal Code (exercise)", es: "Código Penal (ejercicio)", fr: "Code pénal (exercice)",
    pt: "Código Penal (exercício)")

  static let act = LocalizedText(
    en: "Act No. {number} of {year} (exercise)", es: "Ley N.º {number} de {year} (ejercicio)",
    fr: "Loi nº {number} de {year} (exercice)", pt: "Lei n.º {number} de {year} (exercício)")

  static let section = LocalizedText(en: "s. {number}", es: "art. {number}", fr: "art. {number}", pt: "art. {number}")

  /// What evidence of each kind other than a law is called.
  static func evidence(_ kind: MeasureKind) -> LocalizedText {
    switch kind {
    case .legislation: act
    case .institution:
      LocalizedText(
        en: "Special Unit (exercise)", es: "Unidad Especial (ejercicio)", fr: "Unité spéciale (exercice)",
        pt: "Unidade Especial (exercício)")
    case .practice:
      LocalizedText(
        en: "Directive of the Attorney General (exercise)", es: "Directiva de la Fiscalía General (ejercicio)",
        fr: "Directive du Procureur général (exercice)", pt: "Diretiva da Procuradoria-Geral (exercício)")
    case .notification:
      LocalizedText(
        en: "Note verbale to the Secretary-General (exercise)", es: "Nota verbal al Secretario General (ejercicio)",
        fr: "Note verbale au Secrétaire général (exercice)", pt: "Nota verbal ao Secretário-Geral (exercício)")
    case .agreement:
      LocalizedText(
        en: "Treaty with a neighbouring state (exercise)", es: "Tratado con un Estado vecino (ejercicio)",
        fr: "Traité avec un État voisin (exercice)", pt: "Tratado com um Estado vizinho (exercício)")
    }
  }

  static let authority = LocalizedText(
    en: "Office for International Cooperation of {state} (exercise)",
    es: "Oficina de Cooperación Internacional de {state} (ejercicio)",
    fr: "Bureau de la coopération internationale de {state} (exercice)",
    pt: "Escritório de Cooperação Internacional de {state} (exercício)")

  static let focalPoint = LocalizedText(
    en: "Focal point", es: "Punto focal", fr: "Point focal", pt: "Ponto focal")

  static let address = LocalizedText(
    en: "1 Nowhere Street", es: "Calle de Ninguna Parte 1", fr: "1, rue de Nulle-Part", pt: "Rua de Lugar Nenhum, 1")

  static let mechanism = LocalizedText(
    en: "Exercise review mechanism", es: "Mecanismo de examen de ejercicio", fr: "Mécanisme d’examen d’exercice",
    pt: "Mecanismo de avaliação de exercício")
}
