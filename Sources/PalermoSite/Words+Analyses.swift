import PalermoModel
import PalermoResults

// The words of the pages on articles, cooperation, assistance and change.

extension Words {
  static let matrix = LocalizedText(
    en: "States by article", es: "Estados por artículo", fr: "États par article", pt: "Estados por artigo")
  static let answers = LocalizedText(
    en: "The answers behind the scores", es: "Las respuestas tras la puntuación", fr: "Les réponses derrière les notes",
    pt: "As respostas por trás da pontuação")
  static let cooperation = LocalizedText(en: "Cooperation", es: "Cooperación", fr: "Coopération", pt: "Cooperação")
  static let assistance = LocalizedText(en: "Assistance", es: "Asistencia", fr: "Assistance", pt: "Assistência")
  static let change = LocalizedText(en: "Change", es: "Evolución", fr: "Évolution", pt: "Evolução")
  static let whoCanAskWhom = LocalizedText(
    en: "Which state can ask which, and on what basis", es: "Qué Estado puede pedir a cuál, y con qué fundamento",
    fr: "Quel État peut demander à quel autre, et sur quel fondement",
    pt: "Que Estado pode pedir a qual, e com que base")
  static let orderedPairs = LocalizedText(
    en: "Of {pairs} ordered pairs of {states} states, as of {date}.",
    es: "De {pairs} pares ordenados de {states} Estados, al {date}.",
    fr: "Sur {pairs} paires ordonnées de {states} États, au {date}.",
    pt: "De {pairs} pares ordenados de {states} Estados, em {date}.")
  static let ownRequests = LocalizedText(
    en: "Requests to and from {states} other states about {offences} offences, as of {date}. Unknown is not “no”.",
    es: "Solicitudes a otros {states} Estados y de ellos sobre {offences} delitos, al {date}. Desconocido no es «no».",
    fr:
      "Demandes adressées à {states} autres États et reçues d’eux, pour {offences} infractions, au {date}. Inconnu n’est pas « non ».",
    pt: "Pedidos a outros {states} Estados e deles sobre {offences} crimes, em {date}. Desconhecido não é “não”.")
  static let capacityNote = LocalizedText(
    en:
      "That one state helps with at most {capacity} needs is an assumption of planning and no fact about any state. The match is a proposal to be talked over.",
    es:
      "Que un Estado ayude con {capacity} necesidades como máximo es un supuesto de planificación, no un hecho sobre ningún Estado. La correspondencia es una propuesta para conversar.",
    fr:
      "Qu’un État aide pour {capacity} besoins au plus est une hypothèse de planification et non un fait sur un État. Le rapprochement est une proposition à discuter.",
    pt:
      "Que um Estado ajude com no máximo {capacity} necessidades é um pressuposto de planejamento, não um fato sobre nenhum Estado. A correspondência é uma proposta para conversar."
  )
  static let closed = LocalizedText(en: "Closed", es: "Cerradas", fr: "Comblées", pt: "Fechadas")
  static let opened = LocalizedText(en: "Opened", es: "Abiertas", fr: "Apparues", pt: "Abertas")
  static let unchanged = LocalizedText(en: "Unchanged", es: "Sin cambio", fr: "Inchangées", pt: "Sem mudança")
  static let notCompared = LocalizedText(
    en: "Not to be compared", es: "No comparables", fr: "Non comparables", pt: "Não comparáveis")

  static let analyses: [String: LocalizedText] = [
    "cooperation": cooperation, "assistance": assistance,

    // Articles
    "show": LocalizedText(en: "Show", es: "Mostrar", fr: "Afficher", pt: "Mostrar"),
    "instruments": LocalizedText(en: "Instruments", es: "Instrumentos", fr: "Instruments", pt: "Instrumentos"),
    "themes": LocalizedText(en: "Themes", es: "Temas", fr: "Thèmes", pt: "Temas"),
    "subregions": LocalizedText(en: "Subregions", es: "Subregiones", fr: "Sous-régions", pt: "Sub-regiões"),
    "matrixNote": LocalizedText(
      en:
        "The letter of each article for the states that delivered, by subregion and name. The number leads to the page of the article, the name to that of the state. The table is not a ranking.",
      es:
        "La letra de cada artículo para los Estados que entregaron, por subregión y nombre. El número lleva a la página del artículo y el nombre a la del Estado. La tabla no es una clasificación.",
      fr:
        "La lettre de chaque article pour les États ayant remis, par sous-région et par nom. Le numéro mène à la page de l’article, le nom à celle de l’État. Le tableau n’est pas un classement.",
      pt:
        "A letra de cada artigo para os Estados que entregaram, por sub-região e nome. O número leva à página do artigo e o nome à do Estado. A tabela não é uma classificação."
    ),
    "whoDoesWhat": LocalizedText(
      en: "Who does it, and by which law", es: "Quién lo hace y con qué ley", fr: "Qui le fait, et par quelle loi",
      pt: "Quem o faz e com que lei"),
    "law": LocalizedText(
      en: "Law or measure cited", es: "Ley o medida citada", fr: "Loi ou mesure citée", pt: "Lei ou medida citada"),
    "since": LocalizedText(en: "in force since", es: "en vigor desde", fr: "en vigueur depuis", pt: "em vigor desde"),
    "evidenceGrade": LocalizedText(en: "Support", es: "Respaldo", fr: "Appui", pt: "Respaldo"),
    "byGroup": LocalizedText(
      en: "Subregions and groupings", es: "Subregiones y agrupaciones", fr: "Sous-régions et groupements",
      pt: "Sub-regiões e agrupamentos"),
    "byGroupCaption": LocalizedText(
      en:
        "Open in / of the states of the group that answered, are bound and to which it applies. Confidential answers are not counted.",
      es:
        "Pendiente en / de los Estados del grupo que respondieron, están obligados y a los que se aplica. Las respuestas confidenciales no se cuentan.",
      fr:
        "En suspens dans / sur les États du groupe qui ont répondu, sont liés et auxquels elle s’applique. Les réponses confidentielles ne sont pas comptées.",
      pt:
        "Pendente em / dos Estados do grupo que responderam, estão obrigados e aos quais se aplica. As respostas confidenciais não são contadas."
    ),
    "lettersByState": LocalizedText(
      en: "The article by state", es: "El artículo por Estado", fr: "L’article par État", pt: "O artigo por Estado"),
    "coverageCaption": LocalizedText(
      en:
        "In the order of the alphabet. The name leads to the answers behind the letter. Coverage: duties answered / that apply / asked about.",
      es:
        "En orden alfabético. El nombre lleva a las respuestas tras la letra. Cobertura: obligaciones respondidas / aplicables / preguntadas.",
      fr:
        "Dans l’ordre alphabétique. Le nom mène aux réponses derrière la lettre. Couverture : obligations répondues / applicables / demandées.",
      pt:
        "Em ordem alfabética. O nome leva às respostas por trás da letra. Cobertura: obrigações respondidas / aplicáveis / perguntadas."
    ),
    "noAnswers": LocalizedText(
      en: "No state answered openly about it.", es: "Ningún Estado respondió abiertamente al respecto.",
      fr: "Aucun État n’y a répondu ouvertement.", pt: "Nenhum Estado respondeu abertamente a respeito."),
    "tallies": LocalizedText(
      en: "In numbers", es: "En cifras", fr: "En chiffres", pt: "Em números"),
    "seeAnswers": LocalizedText(
      en: "The answers behind the scores, with file and line",
      es: "Las respuestas tras la puntuación, con archivo y línea",
      fr: "Les réponses derrière les notes, avec fichier et ligne",
      pt: "As respostas por trás da pontuação, com arquivo e linha"),
    "backToState": LocalizedText(
      en: "Back to the state", es: "Volver al Estado", fr: "Retour à l’État", pt: "Voltar ao Estado"),

    // Cooperation
    "byOffence": LocalizedText(
      en: "By kind and offence", es: "Por clase y delito", fr: "Par nature et par infraction", pt: "Por tipo e crime"),
    "offence": LocalizedText(en: "Offence", es: "Delito", fr: "Infraction", pt: "Crime"),
    "offences": LocalizedText(en: "Offences", es: "Delitos", fr: "Infractions", pt: "Crimes"),
    "openMatrix": LocalizedText(
      en: "the matrix, pair by pair", es: "la matriz, par por par", fr: "la matrice, paire par paire",
      pt: "a matriz, par por par"),
    "reformsTitle": LocalizedText(
      en: "Which single reform would open most", es: "Qué reforma por sí sola abriría más",
      fr: "Quelle réforme, à elle seule, ouvrirait le plus", pt: "Que reforma, sozinha, abriria mais"),
    "reformsCaption": LocalizedText(
      en:
        "Each reform made by one state at a time, all else as it is, and added up over the states that it would help. Opened: requests that surely have no full basis now. Settled: requests of which that is unknown.",
      es:
        "Cada reforma hecha por un Estado cada vez, con lo demás como está, y sumada sobre los Estados a los que ayudaría. Abiertas: solicitudes que hoy no tienen con seguridad fundamento pleno. Resueltas: solicitudes de las que no se sabe.",
      fr:
        "Chaque réforme faite par un État à la fois, toutes choses égales, et additionnée sur les États qu’elle aiderait. Ouvertes : demandes qui n’ont sûrement pas de plein fondement aujourd’hui. Réglées : demandes pour lesquelles on ne sait pas.",
      pt:
        "Cada reforma feita por um Estado de cada vez, com o mais como está, e somada sobre os Estados que ajudaria. Abertos: pedidos que hoje com certeza não têm base plena. Resolvidos: pedidos de que não se sabe."
    ),
    "reform": LocalizedText(en: "Reform", es: "Reforma", fr: "Réforme", pt: "Reforma"),
    "pairsOpened": LocalizedText(en: "pairs opened", es: "pares abiertos", fr: "paires ouvertes", pt: "pares abertos"),
    "requestsOpened": LocalizedText(
      en: "requests opened", es: "solicitudes abiertas", fr: "demandes ouvertes", pt: "pedidos abertos"),
    "requestsSettled": LocalizedText(
      en: "unknown settled", es: "desconocidas resueltas", fr: "inconnues réglées", pt: "desconhecidos resolvidos"),
    "unverifiedTitle": LocalizedText(
      en: "Participation that is not verified", es: "Participación sin verificar", fr: "Participation non vérifiée",
      pt: "Participação não verificada"),
    "unverifiedNote": LocalizedText(
      en:
        "Of these states, participation in the agreements named is not verified with the depositary. What the matrix says of them is uncertain.",
      es:
        "De estos Estados, la participación en los acuerdos nombrados no está verificada con el depositario. Lo que la matriz dice de ellos es incierto.",
      fr:
        "Pour ces États, la participation aux accords nommés n’est pas vérifiée auprès du dépositaire. Ce que la matrice en dit est incertain.",
      pt:
        "Destes Estados, a participação nos acordos nomeados não está verificada junto ao depositário. O que a matriz diz deles é incerto."
    ),
    "kindMatrixNote": LocalizedText(
      en:
        "The state of the row requests, that of the column is requested. A cell gives the standing, the row of the decision tables that settles it and, in small letters, what goes with it; all are explained below the tables. Choose an offence; offences that stand alike share a table.",
      es:
        "El Estado de la fila solicita y el de la columna es el requerido. Una celda da la situación, la fila de las tablas de decisión que la resuelve y, en minúsculas, lo que la acompaña; todo se explica bajo las tablas. Elija un delito; los delitos en igual situación comparten tabla.",
      fr:
        "L’État de la ligne demande, celui de la colonne est requis. Une case donne la situation, la ligne des tables de décision qui la règle et, en minuscules, ce qui l’accompagne ; tout est expliqué sous les tableaux. Choisissez une infraction ; celles dont la situation est la même partagent un tableau.",
      pt:
        "O Estado da linha solicita e o da coluna é o requerido. Uma célula dá a situação, a linha das tabelas de decisão que a resolve e, em minúsculas, o que a acompanha; tudo se explica abaixo das tabelas. Escolha um crime; os crimes em igual situação compartilham tabela."
    ),
    "requestingRequested": LocalizedText(
      en: "requests ↓ is requested →", es: "solicita ↓ es requerido →", fr: "demande ↓ est requis →",
      pt: "solicita ↓ é requerido →"),
    "whatCellsSay": LocalizedText(
      en: "What the cells say", es: "Qué dicen las celdas", fr: "Ce que disent les cases", pt: "O que dizem as células"),
    "whatCellsSayCaption": LocalizedText(
      en:
        "Rows of the decision tables, the provisions that they rest on or that stand in the way, and the number of requests on this page.",
      es:
        "Filas de las tablas de decisión, las disposiciones en que se basan o que lo impiden, y el número de solicitudes de esta página.",
      fr:
        "Lignes des tables de décision, dispositions sur lesquelles elles reposent ou qui font obstacle, et nombre de demandes de cette page.",
      pt:
        "Linhas das tabelas de decisão, as disposições em que se baseiam ou que o impedem, e o número de pedidos desta página."
    ),
    "decisionRow": LocalizedText(en: "Row", es: "Fila", fr: "Ligne", pt: "Linha"),
    "standing": LocalizedText(en: "Standing", es: "Situación", fr: "Situation", pt: "Situação"),
    "outcome": LocalizedText(en: "Outcome", es: "Resultado", fr: "Résultat", pt: "Resultado"),
    "requests": LocalizedText(en: "requests", es: "solicitudes", fr: "demandes", pt: "pedidos"),
    "whatGoesWithIt": LocalizedText(
      en: "What goes with it", es: "Qué lo acompaña", fr: "Ce qui l’accompagne", pt: "O que o acompanha"),
    "mark": LocalizedText(en: "Letter", es: "Letra", fr: "Lettre", pt: "Letra"),
    "interpretation": LocalizedText(
      en: "an interpretation, for a lawyer to confirm", es: "una interpretación, que un jurista debe confirmar",
      fr: "une interprétation, à confirmer par un juriste", pt: "uma interpretação, que um jurista deve confirmar"),
    "asRequested": LocalizedText(
      en: "as requested state", es: "como Estado requerido", fr: "comme État requis", pt: "como Estado requerido"),
    "asRequesting": LocalizedText(
      en: "as requesting state", es: "como Estado requirente", fr: "comme État requérant", pt: "como Estado requerente"),
    "standsInTheWay": LocalizedText(
      en: "What stands in the way of requests to it", es: "Qué impide las solicitudes que recibe",
      fr: "Ce qui fait obstacle aux demandes qu’il reçoit", pt: "O que impede os pedidos que recebe"),
    "ownReforms": LocalizedText(
      en: "What it could change", es: "Qué podría cambiar", fr: "Ce qu’il pourrait changer", pt: "O que poderia mudar"),
    "ownReformsCaption": LocalizedText(
      en: "Each by itself, all else as it is.", es: "Cada una por sí sola, con lo demás como está.",
      fr: "Chacune à elle seule, toutes choses égales.", pt: "Cada uma por si só, com o mais como está."),

    // Assistance
    "byArea": LocalizedText(
      en: "By kind of assistance", es: "Por clase de asistencia", fr: "Par type d’assistance",
      pt: "Por tipo de assistência"),
    "byAreaCaption": LocalizedText(
      en:
        "Needs, those that could be met and those left open, and the states of the region that offer such assistance.",
      es:
        "Necesidades, las que podrían atenderse y las que quedan abiertas, y los Estados de la región que ofrecen esa asistencia.",
      fr:
        "Besoins, ceux qui pourraient être satisfaits et ceux qui restent ouverts, et les États de la région qui proposent cette assistance.",
      pt:
        "Necessidades, as que poderiam ser atendidas e as que ficam em aberto, e os Estados da região que oferecem essa assistência."
    ),
    "area": LocalizedText(en: "Kind", es: "Clase", fr: "Type", pt: "Tipo"),
    "needs": LocalizedText(en: "needs", es: "necesidades", fr: "besoins", pt: "necessidades"),
    "couldBeMet": LocalizedText(
      en: "could be met", es: "podrían atenderse", fr: "satisfaits si proposé", pt: "poderiam ser atendidas"),
    "leftOpen": LocalizedText(en: "left open", es: "sin atender", fr: "non satisfaits", pt: "não atendidas"),
    "statesOffering": LocalizedText(
      en: "states offering", es: "Estados que ofrecen", fr: "États qui proposent", pt: "Estados que oferecem"),
    "asked": AnalysisWords.assistanceNeeded, "offered": AnalysisWords.assistanceOffered,
    "couldHelp": LocalizedText(en: "Could help", es: "Podría ayudar", fr: "Pourrait aider", pt: "Poderia ajudar"),
    "about": LocalizedText(en: "About", es: "Sobre", fr: "Au sujet de", pt: "Sobre"),
    "basis": LocalizedText(en: "Basis", es: "Fundamento", fr: "Fondement", pt: "Base"),
    "inCommon": LocalizedText(en: "In common", es: "En común", fr: "En commun", pt: "Em comum"),
    "reason": LocalizedText(en: "Reason", es: "Motivo", fr: "Raison", pt: "Motivo"),
    "remarks": LocalizedText(
      en: "Remarks of the state", es: "Observaciones del Estado", fr: "Remarques de l’État", pt: "Observações do Estado"
    ),

    // Change
    "changeSince": LocalizedText(
      en: "Change since", es: "Evolución desde", fr: "Évolution depuis", pt: "Evolução desde"),
    "changeByKind": LocalizedText(
      en: "By kind of gap", es: "Por clase de brecha", fr: "Par nature de lacune", pt: "Por tipo de lacuna"),
    "changeCaption": LocalizedText(
      en:
        "Gaps of all states of the region that were asked the same in both cycles. A state is listed by name; the table is not a ranking.",
      es:
        "Brechas de todos los Estados de la región a los que se preguntó lo mismo en ambos ciclos. Los Estados figuran por nombre; la tabla no es una clasificación.",
      fr:
        "Lacunes de tous les États de la région auxquels la même chose a été demandée dans les deux cycles. Les États figurent par nom ; le tableau n’est pas un classement.",
      pt:
        "Lacunas de todos os Estados da região aos quais se perguntou o mesmo em ambos os ciclos. Os Estados figuram por nome; a tabela não é uma classificação."
    ),
    "closed": closed, "opened": opened, "unchanged": unchanged, "notCompared": notCompared,
    "whyNotCompared": LocalizedText(
      en: "Why gaps are not to be compared", es: "Por qué no son comparables",
      fr: "Pourquoi elles ne sont pas comparables",
      pt: "Por que não são comparáveis"),
    "none": LocalizedText(en: "none", es: "ninguna", fr: "aucune", pt: "nenhuma"),
  ]
}
