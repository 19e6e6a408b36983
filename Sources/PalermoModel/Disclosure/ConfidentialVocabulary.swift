/// The words and phrases of confidence in the languages of the forms, without accents.
enum ConfidentialVocabulary {
  /// What each word may do.
  static let roles: [ConfidentialWord: ConfidentialRoles] = {
    var roles: [ConfidentialWord: ConfidentialRoles] = [:]
    for (role, text) in words {
      for word in ConfidentialWord.all(in: text) { roles[word, default: []].insert(role) }
    }
    for phrase in phrases + statements {
      roles[phrase[0], default: []].insert(.beginsPhrase)
      for word in phrase { roles[word, default: []].insert(.ofPhrase) }
    }
    return roles
  }()

  /// Requests not to publish, which ask for confidence whatever they are about.
  static let prohibitions = phrases(
    in: """
      not for publication, not to be published, not to be disclosed, not to be shared, do not publish, do not
      disclose, do not release, do not share, do not distribute, do not circulate, not for disclosure, not for
      release, not for distribution, not for circulation, must not be published, no publicar, no publicarse, no
      publique, no publiquen, no divulgar, no divulgue, no divulguen, no difundir, no difunda, no difundan, no
      compartir, no hacer publico, no hacer publica, no hacer publicos, no apto para publicacion, no para publicacion,
      ne pas publier, a ne pas publier, ne pas divulguer, a ne pas divulguer, ne pas diffuser, a ne pas diffuser, ne
      publiez pas, ne pas rendre public, ne pas rendre publique, ne pas communiquer, ne pas partager, non destine a la
      publication, pas pour publication, nao publicar, nao publique, nao publiquem, nao divulgar, nao divulgue, nao
      difundir, nao compartilhar, nao tornar publico, nao tornar publica, nao destinado a publicacao, nao para
      publicacao
      """)

  /// All phrases that ask for confidence, the longest first.
  static let phrases =
    (prohibitions
    + phrases(
      in: """
        not public, in confidence, in strict confidence, internal use, internal use only, internal only, for internal
        use, official use only, restricted distribution, limited distribution, distribution restricted, restricted
        circulation, restricted information, restricted access, restricted use, we request confidentiality,
        confidentiality required, publication prohibited, publication not authorised, publication not authorized, with
        confidentiality, prohibido publicar, a titulo confidencial, a titre strictement confidentiel, withhold from
        publication, confidentiality requested, confidentiality is requested, confidentiality request, no publico, no
        publica, uso interno, uso exclusivo interno, uso exclusivamente interno, uso oficial exclusivo, uso oficial
        exclusivamente, difusion restringida, difusion limitada, distribucion restringida, distribucion limitada,
        circulacion restringida, acceso restringido, uso restringido, confidencialidad solicitada, se solicita
        confidencialidad, se pide confidencialidad, se ruega confidencialidad, se ruega no publicar, usage interne, a
        usage interne, usage strictement interne, diffusion restreinte, diffusion limitee, distribution restreinte,
        distribution limitee, circulation restreinte, a titre confidentiel, a caractere confidentiel, confidentialite
        demandee, pas public, non public, nao publico, nao publica, uso estritamente interno, uso exclusivamente
        interno, difusao restrita, divulgacao restrita, distribuicao restrita, circulacao restrita, acesso restrito,
        uso restrito, confidencialidade solicitada, solicita se confidencialidade, sob sigilo, bajo reserva, en
        reserva, bajo secreto de sumario, rogamos confidencialidad, solicitamos confidencialidad, pedimos
        confidencialidad, prohibida su publicacion, prohibida su difusion, prohibida la publicacion, prohibida la
        difusion, no publicable, no difundible, nous demandons la confidentialite, confidentialite requise,
        publication interdite, diffusion interdite, acces restreint, usage restreint, non publiable, em sigilo, sob
        segredo de justica, segredo de justica, pede se sigilo, pede se confidencialidade, pedimos sigilo, publicacao
        proibida, divulgacao proibida, proibida a publicacao, proibida a divulgacao, com sigilo, it is not for publication, secreto de
        sumario, secreto del sumario, bajo secreto del sumario
        """)).sorted { $0.count > $1.count }

  /// Sentences that ask for confidence where nothing goes before: with a word for not they say the opposite.
  static let statements = phrases(
    in: """
      it is confidential, it s confidential, es confidencial, c est confidentiel, e confidencial, it is not public, it s
      not public, no es publico, no es publica, ce n est pas public, nao e publico, nao e publica
      """)

  /// What may follow the word itself and says for how long.
  static let tails = phrases(
    in: """
      until, till, pending, for now, for the time, for the moment, at this stage, at present, as of, hasta, mientras,
      por ahora, por el momento, jusqu, jusque, tant, pour l instant, pour le moment, ate, enquanto, por enquanto, por
      ora
      """)

  /// The long forms of the word itself, in which a slip of the pen is known.
  static let longNames = ConfidentialWord.all(
    in: """
      confidential confidencial confidenciales confidenciais confidentiel confidentielle confidentiels confidentielles
      """)

  /// What words for publishing begin with.
  static let stemsOfPublishing = ConfidentialWord.all(
    in: """
      publish disclose release shared sharing distribute circulate publicar publicad publique publie divulgar divulgad
      divulgue divulguer difund diffuse compart distribui partag
      """)

  /// Phrases that stand in a text with commas between them. A list in one text is a tenth of what it is as texts of their own,
  /// in the forms that carry it.
  private static func phrases(in text: StaticString) -> [[ConfidentialWord]] {
    text.withUTF8Buffer { text in
      text.split(separator: UInt8(ascii: ",")).map { phrase in ConfidentialWord.all(in: phrase) }
    }
  }

  /// The words of each role.
  private static let words: [(ConfidentialRoles, StaticString)] = [
    (
      .name,
      """
      confidential confidencial confidenciales confidenciais confidentiel confidentielle confidentiels confidentielles
      reservado reservada reservados reservadas sigiloso sigilosa sigilosos sigilosas secret secreto secreta
      """
    ),
    (.noun, "confidentiality confidencialidad confidentialite confidencialidade sigilo reserva"),
    (
      .label,
      """
      restricted classified restringido restringida clasificado restreint restreinte restrito restrita ultrasecreto
      ultrassecreto
      """
    ),
    (.otherThanName, "confidencia confidencias confidente confidentes"),
    (
      .weak,
      """
      a are ask be is it must should that the to we what lo que qui el es la las los se ser son debe deben doit
      doivent est l le les sont etre deve devem o os sao
      in sea sean seja sejam soit soient il s d un une um uma would like wish want deseamos queremos souhaitons voulons voudrions desejamos nous
      ensure asegurar asegurese garantizar garantir assurer provided supplied given submitted communicated fourni fournie
      fournis fournies communiquee proporciona proporcionado proporcionada facilita facilitado facilitada entrega
      entregado entregada fornecido fornecida prestada
      """
    ),
    (
      .answer,
      """
      answer answers response responses reply respuesta respuestas contestacion reponse reponses resposta respostas
      """
    ),
    (
      .demonstrative,
      """
      follows minha mi my nossa nossas nosso notre nuestra nuestras nuestro our rest reste resto segue sigue suit
      continuacion acima this these following above esta estas este estos esto presente presentes siguiente siguientes
      anterior cette ces ce c ceci present estes isto seguinte seguintes
      desta deste destas destes agit trata trate
      """
    ),
    (
      .directive,
      """
      treat treated keep kept remain handle tratar tratarse mantener mantenerse permanecer traiter garder rester
      manter mantido permanecer
      remains mantenga mantengan mantenido mantenida mantenha mantida mantidas permanezca permaneca preserve
      preserver preservar respect respecter respetar respeitar maintain guardar gardee
      """
    ),
    (
      .filler,
      """
      alto annex com comment con details em explanation forma info kindly maniere notes remarks top anexo comentario
      comentarios detalles explicacion notas observaciones annexe commentaire explication remarques detalhes
      explicacao observacoes all and consider considered content contents data document entire extremely file for
      government handle highly information keep label material note only or paragraph part please private remark
      section sensitive statement status strictly submission text to totally treat treated use version very warning
      absolutamente as aviso altamente apartado archivo atencion caracter clasificado como considerar contenido
      cuestionario dato datos de documento en entero estrictamente exclusivo favor fichero informacion informaciones
      mantener manera muy nota observacion para parrafo parte por privado privada seccion sensible solo solamente
      texto titulo toda todas todo todos total totalmente tratar tratese uso version y attention avertissement
      caractere comme contenu donnee donnees du entierement et fichier garder informations merci ou paragraphe partie
      passage pour prive privee questionnaire remarque rester strictement texte titre tout toute toutes tous traiter
      tres usage veuillez apenas arquivo atencao carater conteudo dado dados e estritamente formulario informacao
      informacoes manter muito observacao paragrafo questionario secao somente versao requested solicitada demandee
      tudo isso level nivel niveau grado grade grau classification clasificacion classificacao classe solely
      exclusively uniquement seulement exclusivement unicamente figure figures number numbers cifra cifras numero
      numeros chiffre chiffres
      """
    ),
    (
      .courtesy,
      """
      please kindly we i ask that por favor se solicita solicitamos ruega rogamos pide pedimos que merci de veuillez
      priere pede
      nous
      """
    ),
    (
      .modal,
      """
      must should shall may can be is to debe deben debera puede pueden doit doivent peut deve devem pode podem
      would sea sean seja sejam soit soient
      """
    ),
    (.denial, "cannot don never no non not nao ne pas nunca jamais"),
    (
      .negation,
      """
      n nothing none neither nor without longer nada ningun ninguna sin rien aucun aucune sans nenhum nenhuma sem
      """
    ),
    (.no, "no non nao not false falso faux"),
    (.delay, "yet aun todavia encore ainda"),
    (
      .between,
      """
      it this them t se lo la los las ser le les pas etre rendu os feito e the authorised authorized cleared intended
      meant suitable apto destine destinado
      que want wish like deseamos queremos souhaitons voulons desejamos
      """
    ),
    (
      .maker,
      "make made hacer hacerse rendre rendez tornar torne rendu rendue rendus rendues tornado tornada tornados tornadas hecho hecha hechos hechas"
    ),
    (.purpose, "for para pour"),
    (.publicity, "public publico publica publicos publicas publique publics publiques"),
    (
      .publishing,
      """
      publication disclosure release distribution circulation sharing public publicacion divulgacion difusion
      diffusion divulgation publicacao divulgacao difusao publicar
      """
    ),
    (
      .request,
      """
      publish disclose share release distribute circulate publicar publicarse publicarlo publique publiquen divulgar
      divulgarse divulgue divulguen difundir difunda difundan compartir comparta compartan publier publiez divulguer
      divulguez diffuser diffusez partager partagez publiquem divulguem difundam compartilhar compartilhe
      """
    ),
    (
      .participle,
      """
      published disclosed shared released distributed circulated publicado publicada publicados publicadas divulgado
      divulgada divulgados divulgadas difundido difundida publie publiee publies publiees diffuse diffusee partage
      partagee divulgue divulguee
      """
    ),
    (.verb, "contains includes has must should contiene incluye contient comporte contem inclui"),
    (
      .verbOfSentence,
      """
      is are was means constitutes es son fue significa constituye sanciona supone implica est sont constitue signifie
      entraine e sao constitui
      """
    ),
    (.reason, "because since as for porque pues ya dado car parce puisque pois"),
    (
      .citation,
      """
      section sections s art arts article articles act law see articulo articulos artigo artigos ley lei loi code
      codigo vease ver voir cap capitulo chapitre decreto decret
      chapter regulation regulations reglamento reglement regulamento directive directiva resolution resolucion
      inciso fraccion numeral
      """
    ),
    (.yes, "yes si oui sim"),
    (
      .line,
      "line hotline helpline phone telephone linea telefono disque telefone linha ligne vert verde call llame tel"
    ),
    (
      .thing,
      """
      information informacion informaciones informations informacao informacoes data datos donnees dados document
      documento content contenido contenu conteudo text texto texte figure figures number numbers cifra cifras numero
      numeros chiffre chiffres
      """
    ),
    (
      .figure,
      "figure figures number numbers cifra cifras numero numeros chiffre chiffres"
    ),
    (
      .stamp,
      """
      as marked stamped labelled classified reading heading stamp mark the como marcado marcada clasificado
      clasificada sello leyenda rotulo comme classe classee mention cachet carimbo marcados a o la el
      """
    ),
    (
      .beginning,
      """
      the an this these we our it there they la el los las un una se nuestro nuestra le les l une nous il notre o a os
      as um uma
      """
    ),
  ]
}
