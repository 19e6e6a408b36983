import PalermoModel
import PalermoResults
import PalermoWriting

/// The words of the pages in four languages, by the names that the templates use.
enum Words {
  /// All words in one language.
  static func dictionary(_ language: Language) -> [String: String] {
    all.merging(analyses) { first, _ in first }.mapValues { $0(language) }
      .merging(["colon": language.colon]) { first, _ in first }
  }

  static let overview = LocalizedText(en: "Overview", es: "Panorama", fr: "Vue d’ensemble", pt: "Panorama")
  static let method = LocalizedText(
    en: "Method and limits", es: "Método y límites", fr: "Méthode et limites", pt: "Método e limites")
  static let covered = LocalizedText(
    en: "covered without a finding", es: "cubierto sin constatación", fr: "couvert sans constat",
    pt: "coberto sem constatação")
  static let notCovered = LocalizedText(
    en: "not covered", es: "no cubierto", fr: "non couvert", pt: "não coberto")
  static let notDelivered = LocalizedText(
    en: "nothing delivered", es: "nada entregado", fr: "rien de remis", pt: "nada entregue")
  static let withheld = LocalizedText(
    en: "confidential", es: "confidencial", fr: "confidentiel", pt: "confidencial")
  static let party = LocalizedText(en: "party", es: "parte", fr: "partie", pt: "parte")
  static let notBound = LocalizedText(
    en: "{instrument} did not bind the state on {date}, so nothing is scored.",
    es: "{instrument} no obligaba al Estado el {date}, por lo que nada se puntúa.",
    fr: "{instrument} ne liait pas l’État le {date} ; rien n’est donc noté.",
    pt: "{instrument} não vinculava o Estado em {date}; portanto, nada se pontua.")
  static let robust = LocalizedText(
    en: "holds under all assumptions", es: "vale con todos los supuestos", fr: "vaut sous toutes les hypothèses",
    pt: "vale sob todas as hipóteses")

  private static let all: [String: LocalizedText] = [
    "skip": LocalizedText(
      en: "Skip to the content", es: "Ir al contenido", fr: "Aller au contenu", pt: "Ir para o conteúdo"),
    "pages": LocalizedText(en: "Pages", es: "Páginas", fr: "Pages", pt: "Páginas"),
    "languages": LocalizedText(en: "Languages", es: "Idiomas", fr: "Langues", pt: "Idiomas"),
    "exerciseBanner": AnalysisWords.exercise,
    "dataUntil": LocalizedText(
      en: "Answers until", es: "Respuestas hasta el", fr: "Réponses jusqu’au", pt: "Respostas até"),
    "profile": LocalizedText(
      en: "scoring profile", es: "perfil de puntuación", fr: "profil de notation", pt: "perfil de pontuação"),
    "method": method,
    "asTable": LocalizedText(
      en: "The same as a table", es: "Lo mismo en una tabla", fr: "La même chose en tableau", pt: "O mesmo em tabela"),
    "state": LocalizedText(en: "State", es: "Estado", fr: "État", pt: "Estado"),
    "states": LocalizedText(en: "States", es: "Estados", fr: "États", pt: "Estados"),
    "answer": LocalizedText(en: "Answer", es: "Respuesta", fr: "Réponse", pt: "Resposta"),
    "explanation": LocalizedText(en: "Explanation", es: "Explicación", fr: "Explication", pt: "Explicação"),
    "inBrief": LocalizedText(en: "In brief", es: "En breve", fr: "En bref", pt: "Em resumo"),
    "source": LocalizedText(en: "Source", es: "Fuente", fr: "Source", pt: "Fonte"),
    "whatNext": LocalizedText(
      en: "What to do next", es: "Qué hacer ahora", fr: "Que faire à présent", pt: "O que fazer agora"),
    "gapsCaption": LocalizedText(
      en: "Reasons to act, over all states of the region, and the action of the OAS work programme that each serves.",
      es:
        "Motivos para actuar, sobre todos los Estados de la región, y la acción del programa de trabajo de la OEA a la que sirve cada uno.",
      fr:
        "Raisons d’agir, sur l’ensemble des États de la région, et l’action du programme de travail de l’OEA que chacune sert.",
      pt:
        "Motivos para agir, sobre todos os Estados da região, e a ação do programa de trabalho da OEA a que cada um serve."
    ),
    "kind": LocalizedText(en: "Kind", es: "Clase", fr: "Nature", pt: "Tipo"),
    "gaps": LocalizedText(en: "Gaps", es: "Brechas", fr: "Lacunes", pt: "Lacunas"),
    "statesConcerned": LocalizedText(
      en: "States concerned", es: "Estados afectados", fr: "États concernés", pt: "Estados afetados"),
    "action": LocalizedText(en: "action", es: "acción", fr: "action", pt: "ação"),
    "statesCaption": LocalizedText(
      en:
        "Gaps by state and kind, in the order of the alphabet. The table is not a ranking: a state that answers more shows more gaps.",
      es:
        "Brechas por Estado y clase, en orden alfabético. La tabla no es una clasificación: un Estado que responde más muestra más brechas.",
      fr:
        "Lacunes par État et par nature, dans l’ordre alphabétique. Le tableau n’est pas un classement : un État qui répond davantage montre davantage de lacunes.",
      pt:
        "Lacunas por Estado e tipo, em ordem alfabética. A tabela não é uma classificação: um Estado que responde mais mostra mais lacunas."
    ),
    "mostShared": LocalizedText(
      en: "Duties open in most states", es: "Obligaciones pendientes en más Estados",
      fr: "Obligations en suspens dans le plus d’États", pt: "Obrigações pendentes em mais Estados"),
    "mostSharedCaption": LocalizedText(
      en:
        "Mandatory provisions answered no or partly, by the number of states; of the states that answered and are bound.",
      es:
        "Disposiciones obligatorias con respuesta «no» o «en parte», por número de Estados; de los Estados que respondieron y están obligados.",
      fr:
        "Dispositions obligatoires ayant reçu « non » ou « en partie », par nombre d’États ; sur les États qui ont répondu et sont liés.",
      pt:
        "Disposições obrigatórias com resposta “não” ou “em parte”, por número de Estados; dos Estados que responderam e estão vinculados."
    ),
    "leastKnown": LocalizedText(
      en: "What the region knows least about", es: "Lo que la región menos conoce",
      fr: "Ce que la région connaît le moins", pt: "O que a região menos conhece"),
    "leastKnownCaption": LocalizedText(
      en: "Provisions about which states that delivered and are bound answered nothing. Not answered is not “no”.",
      es:
        "Disposiciones sobre las que nada respondieron Estados que entregaron y están obligados. Sin respuesta no es «no».",
      fr:
        "Dispositions sur lesquelles des États ayant remis leur questionnaire et liés n’ont rien répondu. Sans réponse n’est pas « non ».",
      pt:
        "Disposições sobre as quais Estados que entregaram e estão vinculados nada responderam. Sem resposta não é “não”."
    ),
    "provision": LocalizedText(en: "Provision", es: "Disposición", fr: "Disposition", pt: "Disposição"),
    "measure": LocalizedText(en: "What it asks for", es: "Qué pide", fr: "Ce qu’elle demande", pt: "O que pede"),
    "openIn": LocalizedText(en: "Open in", es: "Pendiente en", fr: "En suspens dans", pt: "Pendente em"),
    "unknownIn": LocalizedText(en: "Unknown in", es: "Desconocida en", fr: "Inconnue dans", pt: "Desconhecida em"),
    "ofApplicable": LocalizedText(
      en: "of states", es: "de los Estados", fr: "sur les États", pt: "dos Estados"),
    "groups": LocalizedText(
      en: "Subregions and groupings", es: "Subregiones y agrupaciones", fr: "Sous-régions et groupements",
      pt: "Sub-regiões e agrupamentos"),
    "groupsCaption": LocalizedText(
      en: "Gaps of the states of each group. A state counts in every group it belongs to.",
      es: "Brechas de los Estados de cada grupo. Un Estado cuenta en cada grupo al que pertenece.",
      fr: "Lacunes des États de chaque groupe. Un État compte dans chaque groupe auquel il appartient.",
      pt: "Lacunas dos Estados de cada grupo. Um Estado conta em cada grupo a que pertence."),
    "group": LocalizedText(en: "Group", es: "Grupo", fr: "Groupe", pt: "Grupo"),
    "answersFrom": LocalizedText(
      en: "Answers from:", es: "Respuestas de:", fr: "Réponses de :", pt: "Respostas de:"),
    "asOf": LocalizedText(en: "as of", es: "a fecha de", fr: "au", pt: "em"),
    "notVerified": LocalizedText(en: "not verified", es: "no verificado", fr: "non vérifié", pt: "não verificado"),
    "cited": LocalizedText(en: "Cited", es: "Se cita", fr: "Cité", pt: "Citado"),
    "peers": LocalizedText(
      en: "Documented full implementation, in a shared language",
      es: "Aplicación plena documentada, en un idioma común",
      fr: "Mise en œuvre complète documentée, dans une langue commune",
      pt: "Implementação plena documentada, em um idioma comum"),
    "findings": LocalizedText(
      en: "Published findings", es: "Constataciones publicadas", fr: "Constats publiés", pt: "Constatações publicadas"),
    "noGaps": LocalizedText(
      en: "Nothing to do is known from the data at hand.", es: "Los datos disponibles no muestran nada por hacer.",
      fr: "Les données disponibles ne montrent rien à faire.", pt: "Os dados disponíveis não mostram nada a fazer."),
    "articles": LocalizedText(
      en: "Scores by article", es: "Puntuación por artículo", fr: "Notes par article", pt: "Pontuação por artigo"),
    "articlesCaption": LocalizedText(
      en:
        "Each score is an interval that holds whatever the open questions turn out to be. Coverage: duties answered / that apply / asked about.",
      es:
        "Cada puntuación es un intervalo que vale cualquiera que sea la respuesta a lo abierto. Cobertura: obligaciones respondidas / aplicables / preguntadas.",
      fr:
        "Chaque note est un intervalle qui vaut quelle que soit la réponse aux questions ouvertes. Couverture : obligations répondues / applicables / demandées.",
      pt:
        "Cada pontuação é um intervalo que vale qualquer que seja a resposta ao que está em aberto. Cobertura: obrigações respondidas / aplicáveis / perguntadas."
    ),
    "article": LocalizedText(en: "Article", es: "Artículo", fr: "Article", pt: "Artigo"),
    "rating": LocalizedText(en: "Rating", es: "Letra", fr: "Lettre", pt: "Letra"),
    "score": LocalizedText(en: "Score", es: "Puntuación", fr: "Note", pt: "Pontuação"),
    "coverage": LocalizedText(en: "Coverage", es: "Cobertura", fr: "Couverture", pt: "Cobertura"),
    "robust": LocalizedText(en: "Robustness", es: "Robustez", fr: "Robustesse", pt: "Robustez"),
    "question": LocalizedText(en: "Question", es: "Pregunta", fr: "Question", pt: "Pergunta"),
    "questions": LocalizedText(en: "Questions", es: "Preguntas", fr: "Questions", pt: "Perguntas"),
    "evidence": LocalizedText(en: "Evidence", es: "Prueba", fr: "Justificatif", pt: "Comprovação"),
    "place": LocalizedText(en: "File and line", es: "Archivo y línea", fr: "Fichier et ligne", pt: "Arquivo e linha"),
    "matrix": matrix,
    "matrixCaption": LocalizedText(
      en: "The letter of each article for the states that delivered, in the order of the alphabet.",
      es: "La letra de cada artículo para los Estados que entregaron, en orden alfabético.",
      fr: "La lettre de chaque article pour les États ayant remis, dans l’ordre alphabétique.",
      pt: "A letra de cada artigo para os Estados que entregaram, em ordem alfabética."),
    "provisions": LocalizedText(en: "Provisions", es: "Disposiciones", fr: "Dispositions", pt: "Disposições"),
    "provisionsCaption": LocalizedText(
      en:
        "Number of states by letter, of the states that delivered a questionnaire asking about the provision. Answered: of the states that are bound and to which it applies.",
      es:
        "Número de Estados por letra, de los que entregaron un cuestionario que pregunta por la disposición. Respondidas: de los Estados obligados a los que se aplica.",
      fr:
        "Nombre d’États par lettre, parmi ceux qui ont remis un questionnaire portant sur la disposition. Répondu : parmi les États liés auxquels elle s’applique.",
      pt:
        "Número de Estados por letra, dos que entregaram um questionário que pergunta pela disposição. Respondidas: dos Estados vinculados aos quais se aplica."
    ),
    "obligation": LocalizedText(en: "Obligation", es: "Obligación", fr: "Obligation", pt: "Obrigação"),
    "answeredOf": LocalizedText(en: "Answered", es: "Respondidas", fr: "Répondu", pt: "Respondidas"),
    "questionsCaption": LocalizedText(
      en: "Number of states by answer. Shares are of the states with a finding, never of all states of the region.",
      es:
        "Número de Estados por respuesta. Las proporciones son de los Estados con una constatación, nunca de todos los de la región.",
      fr:
        "Nombre d’États par réponse. Les parts se rapportent aux États ayant fait l’objet d’un constat, jamais à tous ceux de la région.",
      pt:
        "Número de Estados por resposta. As proporções são dos Estados com uma constatação, nunca de todos os da região."
    ),
    "yes": AnswerLevel.yes.name, "partly": AnswerLevel.partly.name, "no": AnswerLevel.no.name,
    "withFinding": LocalizedText(
      en: "with a finding", es: "con constatación", fr: "avec constat", pt: "com constatação"),
    "otherAnswer": LocalizedText(en: "other answer", es: "otra respuesta", fr: "autre réponse", pt: "outra resposta"),
    "notApplicable": Rating.notApplicable.name,
    "withheld": withheld,
    "blank": LocalizedText(en: "not answered", es: "sin respuesta", fr: "sans réponse", pt: "sem resposta"),
    "covered": LocalizedText(en: "covered", es: "cubiertos", fr: "couverts", pt: "cobertos"),
    "notCovered": LocalizedText(en: "not covered", es: "no cubiertos", fr: "non couverts", pt: "não cobertos"),
    "byAgreement": LocalizedText(en: "By agreement", es: "Por acuerdo", fr: "Par accord", pt: "Por acordo"),
    "byState": LocalizedText(en: "By state", es: "Por Estado", fr: "Par État", pt: "Por Estado"),
    "treatiesCaption": LocalizedText(
      en:
        "Number of states of the region. The list of agreements of action 4.1 is to be confirmed against the Plan's paragraph II.2.",
      es:
        "Número de Estados de la región. La lista de acuerdos de la acción 4.1 está por confirmar con el párrafo II.2 del Plan.",
      fr:
        "Nombre d’États de la région. La liste des accords de l’action 4.1 reste à confirmer au regard du paragraphe II.2 du Plan.",
      pt:
        "Número de Estados da região. A lista de acordos da ação 4.1 está por confirmar com o parágrafo II.2 do Plano."),
    "agreement": LocalizedText(en: "Agreement", es: "Acuerdo", fr: "Accord", pt: "Acordo"),
    "parties": LocalizedText(en: "parties", es: "partes", fr: "parties", pt: "partes"),
    "signedOnly": LocalizedText(
      en: "signed, not ratified", es: "firmado, no ratificado", fr: "signé, non ratifié", pt: "assinado, não ratificado"
    ),
    "notSigned": LocalizedText(en: "not signed", es: "no firmado", fr: "non signé", pt: "não assinado"),
    "unknown": AnalysisWords.unknown,
    "unverified": LocalizedText(
      en: "of these not verified", es: "de ellos no verificados", fr: "dont non vérifiés", pt: "destes não verificados"),
    "listed": LocalizedText(
      en: "in the Plan's list", es: "en la lista del Plan", fr: "dans la liste du Plan", pt: "na lista do Plano"),
    "datesAndSources": LocalizedText(
      en: "Dates and how sure they are", es: "Fechas y su certeza", fr: "Dates et leur certitude",
      pt: "Datas e sua certeza"),
    "signed": LocalizedText(en: "Signed", es: "Firma", fr: "Signature", pt: "Assinatura"),
    "consented": LocalizedText(
      en: "Ratified or acceded", es: "Ratificación o adhesión", fr: "Ratification ou adhésion",
      pt: "Ratificação ou adesão"),
    "inForce": LocalizedText(en: "In force", es: "En vigor", fr: "En vigueur", pt: "Em vigor"),
    "reservations": LocalizedText(
      en: "Reservation or declaration", es: "Reserva o declaración", fr: "Réserve ou déclaration",
      pt: "Reserva ou declaração"),
    "confidence": LocalizedText(en: "Certainty", es: "Certeza", fr: "Certitude", pt: "Certeza"),
    "deliveriesCaption": LocalizedText(
      en: "Status, day of delivery, and required answers given of those that are relevant.",
      es: "Situación, día de entrega y respuestas obligatorias dadas de las pertinentes.",
      fr: "Situation, jour de remise et réponses obligatoires données sur celles qui sont pertinentes.",
      pt: "Situação, dia da entrega e respostas obrigatórias dadas das pertinentes."),
    "howToRead": LocalizedText(en: "How to read it", es: "Cómo leerlo", fr: "Comment le lire", pt: "Como ler"),
    "assumptions": LocalizedText(en: "Assumptions", es: "Supuestos", fr: "Hypothèses", pt: "Hipóteses"),
    "limits": LocalizedText(en: "Limits", es: "Límites", fr: "Limites", pt: "Limites"),
    "holes": LocalizedText(
      en: "Duties that no question covers", es: "Obligaciones que ninguna pregunta cubre",
      fr: "Obligations qu’aucune question ne couvre", pt: "Obrigações que nenhuma pergunta cobre"),
    "questionnaires": LocalizedText(
      en: "Questionnaires", es: "Cuestionarios", fr: "Questionnaires", pt: "Questionários"),
    "sources": LocalizedText(
      en: "Published sources", es: "Fuentes publicadas", fr: "Sources publiées", pt: "Fontes publicadas"),
    "data": LocalizedText(
      en: "The same data for spreadsheets and programs", es: "Los mismos datos para hojas de cálculo y programas",
      fr: "Les mêmes données pour tableurs et programmes", pt: "Os mesmos dados para planilhas e programas"),
    "inputs": LocalizedText(
      en: "Files it was made from", es: "Archivos de los que se hizo", fr: "Fichiers dont il est issu",
      pt: "Arquivos de que foi feito"),
    "file": LocalizedText(en: "File", es: "Archivo", fr: "Fichier", pt: "Arquivo"),
  ]
}
