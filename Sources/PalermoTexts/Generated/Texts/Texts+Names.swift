// Made from Texts/names.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum StateNames {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        abw\tAruba\tAruba\tAruba\tAruba
        afg\tAfghanistan\tAfganistán\tAfghanistan\tAfeganistão
        ago\tAngola\tAngola\tAngola\tAngola
        aia\tAnguilla\tAnguila\tAnguilla\tAnguila
        ala\tÅland Islands\tIslas Aland\tÎles Åland\tIlhas Aland
        alb\tAlbania\tAlbania\tAlbanie\tAlbânia
        and\tAndorra\tAndorra\tAndorre\tAndorra
        are\tUnited Arab Emirates\tEmiratos Árabes Unidos\tÉmirats arabes unis\tEmirados Árabes Unidos
        arg\tArgentina\tArgentina\tArgentine\tArgentina
        arm\tArmenia\tArmenia\tArménie\tArmênia
        asm\tAmerican Samoa\tSamoa Americana\tSamoa américaines\tSamoa Americana
        ata\tAntarctica\tAntártida\tAntarctique\tAntártida
        atf\tFrench Southern Territories\tTerritorios Australes Franceses\tTerres australes françaises\tTerritórios Franceses do Sul
        atg\tAntigua and Barbuda\tAntigua y Barbuda\tAntigua-et-Barbuda\tAntígua e Barbuda
        aus\tAustralia\tAustralia\tAustralie\tAustrália
        aut\tAustria\tAustria\tAutriche\tÁustria
        aze\tAzerbaijan\tAzerbaiyán\tAzerbaïdjan\tAzerbaijão
        bdi\tBurundi\tBurundi\tBurundi\tBurundi
        bel\tBelgium\tBélgica\tBelgique\tBélgica
        ben\tBenin\tBenín\tBénin\tBenin
        bes\tCaribbean Netherlands\tCaribe neerlandés\tPays-Bas caribéens\tPaíses Baixos Caribenhos
        bfa\tBurkina Faso\tBurkina Faso\tBurkina Faso\tBurquina Faso
        bgd\tBangladesh\tBangladés\tBangladesh\tBangladesh
        bgr\tBulgaria\tBulgaria\tBulgarie\tBulgária
        bhr\tBahrain\tBaréin\tBahreïn\tBarein
        bhs\tBahamas\tBahamas\tBahamas\tBahamas
        bih\tBosnia and Herzegovina\tBosnia y Herzegovina\tBosnie-Herzégovine\tBósnia e Herzegovina
        blm\tSt. Barthélemy\tSan Bartolomé\tSaint-Barthélemy\tSão Bartolomeu
        blr\tBelarus\tBielorrusia\tBiélorussie\tBielorrússia
        blz\tBelize\tBelice\tBelize\tBelize
        bmu\tBermuda\tBermudas\tBermudes\tBermudas
        bol\tBolivia\tBolivia\tBolivie\tBolívia
        bra\tBrazil\tBrasil\tBrésil\tBrasil
        brb\tBarbados\tBarbados\tBarbade\tBarbados
        brn\tBrunei\tBrunéi\tBrunei\tBrunei
        btn\tBhutan\tBután\tBhoutan\tButão
        bvt\tBouvet Island\tIsla Bouvet\tÎle Bouvet\tIlha Bouvet
        bwa\tBotswana\tBotsuana\tBotswana\tBotsuana
        caf\tCentral African Republic\tRepública Centroafricana\tRépublique centrafricaine\tRepública Centro-Africana
        can\tCanada\tCanadá\tCanada\tCanadá
        cck\tCocos (Keeling) Islands\tIslas Cocos\tÎles Cocos\tIlhas Cocos (Keeling)
        che\tSwitzerland\tSuiza\tSuisse\tSuíça
        chl\tChile\tChile\tChili\tChile
        chn\tChina\tChina\tChine\tChina
        civ\tCôte d’Ivoire\tCôte d’Ivoire\tCôte d’Ivoire\tCosta do Marfim
        cmr\tCameroon\tCamerún\tCameroun\tCamarões
        cod\tCongo - Kinshasa\tRepública Democrática del Congo\tCongo-Kinshasa\tCongo - Kinshasa
        cog\tCongo - Brazzaville\tCongo\tCongo-Brazzaville\tRepública do Congo
        cok\tCook Islands\tIslas Cook\tÎles Cook\tIlhas Cook
        col\tColombia\tColombia\tColombie\tColômbia
        com\tComoros\tComoras\tComores\tComores
        cpv\tCape Verde\tCabo Verde\tCap-Vert\tCabo Verde
        cri\tCosta Rica\tCosta Rica\tCosta Rica\tCosta Rica
        cub\tCuba\tCuba\tCuba\tCuba
        cuw\tCuraçao\tCurazao\tCuraçao\tCuraçao
        cxr\tChristmas Island\tIsla de Navidad\tÎle Christmas\tIlha Christmas
        cym\tCayman Islands\tIslas Caimán\tÎles Caïmans\tIlhas Cayman
        cyp\tCyprus\tChipre\tChypre\tChipre
        cze\tCzechia\tChequia\tTchéquie\tTchéquia
        deu\tGermany\tAlemania\tAllemagne\tAlemanha
        dji\tDjibouti\tYibuti\tDjibouti\tDjibuti
        dma\tDominica\tDominica\tDominique\tDominica
        dnk\tDenmark\tDinamarca\tDanemark\tDinamarca
        dom\tDominican Republic\tRepública Dominicana\tRépublique dominicaine\tRepública Dominicana
        dza\tAlgeria\tArgelia\tAlgérie\tArgélia
        ecu\tEcuador\tEcuador\tÉquateur\tEquador
        egy\tEgypt\tEgipto\tÉgypte\tEgito
        eri\tEritrea\tEritrea\tÉrythrée\tEritreia
        esh\tWestern Sahara\tSáhara Occidental\tSahara occidental\tSaara Ocidental
        esp\tSpain\tEspaña\tEspagne\tEspanha
        est\tEstonia\tEstonia\tEstonie\tEstônia
        eth\tEthiopia\tEtiopía\tÉthiopie\tEtiópia
        fin\tFinland\tFinlandia\tFinlande\tFinlândia
        fji\tFiji\tFiyi\tFidji\tFiji
        flk\tFalkland Islands\tIslas Malvinas\tÎles Malouines\tIlhas Malvinas
        fra\tFrance\tFrancia\tFrance\tFrança
        fro\tFaroe Islands\tIslas Feroe\tÎles Féroé\tIlhas Faroé
        fsm\tMicronesia\tMicronesia\tMicronésie\tMicronésia
        gab\tGabon\tGabón\tGabon\tGabão
        gbr\tUnited Kingdom\tReino Unido\tRoyaume-Uni\tReino Unido
        geo\tGeorgia\tGeorgia\tGéorgie\tGeórgia
        ggy\tGuernsey\tGuernesey\tGuernesey\tGuernsey
        gha\tGhana\tGhana\tGhana\tGana
        gib\tGibraltar\tGibraltar\tGibraltar\tGibraltar
        gin\tGuinea\tGuinea\tGuinée\tGuiné
        glp\tGuadeloupe\tGuadalupe\tGuadeloupe\tGuadalupe
        gmb\tGambia\tGambia\tGambie\tGâmbia
        gnb\tGuinea-Bissau\tGuinea-Bisáu\tGuinée-Bissau\tGuiné-Bissau
        gnq\tEquatorial Guinea\tGuinea Ecuatorial\tGuinée équatoriale\tGuiné Equatorial
        grc\tGreece\tGrecia\tGrèce\tGrécia
        grd\tGrenada\tGranada\tGrenade\tGranada
        grl\tGreenland\tGroenlandia\tGroenland\tGroenlândia
        gtm\tGuatemala\tGuatemala\tGuatemala\tGuatemala
        guf\tFrench Guiana\tGuayana Francesa\tGuyane française\tGuiana Francesa
        gum\tGuam\tGuam\tGuam\tGuam
        guy\tGuyana\tGuyana\tGuyana\tGuiana
        hkg\tHong Kong SAR China\tRAE de Hong Kong (China)\tR.A.S. chinoise de Hong Kong\tHong Kong, RAE da China
        hmd\tHeard and McDonald Islands\tIslas Heard y McDonald\tÎles Heard-et-MacDonald\tIlhas Heard e McDonald
        hnd\tHonduras\tHonduras\tHonduras\tHonduras
        hrv\tCroatia\tCroacia\tCroatie\tCroácia
        hti\tHaiti\tHaití\tHaïti\tHaiti
        hun\tHungary\tHungría\tHongrie\tHungria
        idn\tIndonesia\tIndonesia\tIndonésie\tIndonésia
        imn\tIsle of Man\tIsla de Man\tÎle de Man\tIlha de Man
        ind\tIndia\tIndia\tInde\tÍndia
        iot\tBritish Indian Ocean Territory\tTerritorio Británico del Océano Índico\tTerritoire britannique de l’océan Indien\tTerritório Britânico do Oceano Índico
        irl\tIreland\tIrlanda\tIrlande\tIrlanda
        irn\tIran\tIrán\tIran\tIrã
        irq\tIraq\tIrak\tIrak\tIraque
        isl\tIceland\tIslandia\tIslande\tIslândia
        isr\tIsrael\tIsrael\tIsraël\tIsrael
        ita\tItaly\tItalia\tItalie\tItália
        jam\tJamaica\tJamaica\tJamaïque\tJamaica
        jey\tJersey\tJersey\tJersey\tJersey
        jor\tJordan\tJordania\tJordanie\tJordânia
        jpn\tJapan\tJapón\tJapon\tJapão
        kaz\tKazakhstan\tKazajistán\tKazakhstan\tCazaquistão
        ken\tKenya\tKenia\tKenya\tQuênia
        kgz\tKyrgyzstan\tKirguistán\tKirghizstan\tQuirguistão
        khm\tCambodia\tCamboya\tCambodge\tCamboja
        kir\tKiribati\tKiribati\tKiribati\tQuiribati
        kna\tSaint Kitts and Nevis\tSaint Kitts y Nevis\tSaint-Kitts-et-Nevis\tSão Cristóvão e Névis
        kor\tSouth Korea\tCorea del Sur\tCorée du Sud\tCoreia do Sul
        kwt\tKuwait\tKuwait\tKoweït\tKuwait
        lao\tLaos\tLaos\tLaos\tLaos
        lbn\tLebanon\tLíbano\tLiban\tLíbano
        lbr\tLiberia\tLiberia\tLiberia\tLibéria
        lby\tLibya\tLibia\tLibye\tLíbia
        lca\tSaint Lucia\tSanta Lucía\tSainte-Lucie\tSanta Lúcia
        lie\tLiechtenstein\tLiechtenstein\tLiechtenstein\tLiechtenstein
        lka\tSri Lanka\tSri Lanka\tSri Lanka\tSri Lanka
        lso\tLesotho\tLesoto\tLesotho\tLesoto
        ltu\tLithuania\tLituania\tLituanie\tLituânia
        lux\tLuxembourg\tLuxemburgo\tLuxembourg\tLuxemburgo
        lva\tLatvia\tLetonia\tLettonie\tLetônia
        mac\tMacao SAR China\tRAE de Macao (China)\tR.A.S. chinoise de Macao\tMacau, RAE da China
        maf\tSt. Martin\tSan Martín\tSaint-Martin\tSão Martinho
        mar\tMorocco\tMarruecos\tMaroc\tMarrocos
        mco\tMonaco\tMónaco\tMonaco\tMônaco
        mda\tMoldova\tMoldavia\tMoldavie\tMoldávia
        mdg\tMadagascar\tMadagascar\tMadagascar\tMadagascar
        mdv\tMaldives\tMaldivas\tMaldives\tMaldivas
        mex\tMexico\tMéxico\tMexique\tMéxico
        mhl\tMarshall Islands\tIslas Marshall\tÎles Marshall\tIlhas Marshall
        mkd\tNorth Macedonia\tMacedonia del Norte\tMacédoine du Nord\tMacedônia do Norte
        mli\tMali\tMali\tMali\tMali
        mlt\tMalta\tMalta\tMalte\tMalta
        mmr\tMyanmar (Burma)\tMyanmar (Birmania)\tMyanmar (Birmanie)\tMianmar (Birmânia)
        mne\tMontenegro\tMontenegro\tMonténégro\tMontenegro
        mng\tMongolia\tMongolia\tMongolie\tMongólia
        mnp\tNorthern Mariana Islands\tIslas Marianas del Norte\tÎles Mariannes du Nord\tIlhas Marianas do Norte
        moz\tMozambique\tMozambique\tMozambique\tMoçambique
        mrt\tMauritania\tMauritania\tMauritanie\tMauritânia
        msr\tMontserrat\tMontserrat\tMontserrat\tMontserrat
        mtq\tMartinique\tMartinica\tMartinique\tMartinica
        mus\tMauritius\tMauricio\tMaurice\tMaurício
        mwi\tMalawi\tMalaui\tMalawi\tMalaui
        mys\tMalaysia\tMalasia\tMalaisie\tMalásia
        myt\tMayotte\tMayotte\tMayotte\tMayotte
        nam\tNamibia\tNamibia\tNamibie\tNamíbia
        ncl\tNew Caledonia\tNueva Caledonia\tNouvelle-Calédonie\tNova Caledônia
        ner\tNiger\tNíger\tNiger\tNíger
        nfk\tNorfolk Island\tIsla Norfolk\tÎle Norfolk\tIlha Norfolk
        nga\tNigeria\tNigeria\tNigeria\tNigéria
        nic\tNicaragua\tNicaragua\tNicaragua\tNicarágua
        niu\tNiue\tNiue\tNiue\tNiue
        nld\tNetherlands\tPaíses Bajos\tPays-Bas\tPaíses Baixos
        nor\tNorway\tNoruega\tNorvège\tNoruega
        npl\tNepal\tNepal\tNépal\tNepal
        nru\tNauru\tNauru\tNauru\tNauru
        nzl\tNew Zealand\tNueva Zelanda\tNouvelle-Zélande\tNova Zelândia
        omn\tOman\tOmán\tOman\tOmã
        pak\tPakistan\tPakistán\tPakistan\tPaquistão
        pan\tPanama\tPanamá\tPanama\tPanamá
        pcn\tPitcairn Islands\tIslas Pitcairn\tÎles Pitcairn\tIlhas Pitcairn
        per\tPeru\tPerú\tPérou\tPeru
        phl\tPhilippines\tFilipinas\tPhilippines\tFilipinas
        plw\tPalau\tPalaos\tPalaos\tPalau
        png\tPapua New Guinea\tPapúa Nueva Guinea\tPapouasie-Nouvelle-Guinée\tPapua-Nova Guiné
        pol\tPoland\tPolonia\tPologne\tPolônia
        pri\tPuerto Rico\tPuerto Rico\tPorto Rico\tPorto Rico
        prk\tNorth Korea\tCorea del Norte\tCorée du Nord\tCoreia do Norte
        prt\tPortugal\tPortugal\tPortugal\tPortugal
        pry\tParaguay\tParaguay\tParaguay\tParaguai
        pse\tPalestinian Territories\tTerritorios Palestinos\tTerritoires palestiniens\tTerritórios palestinos
        pyf\tFrench Polynesia\tPolinesia Francesa\tPolynésie française\tPolinésia Francesa
        qat\tQatar\tCatar\tQatar\tCatar
        reu\tRéunion\tReunión\tLa Réunion\tReunião
        rou\tRomania\tRumanía\tRoumanie\tRomênia
        rus\tRussia\tRusia\tRussie\tRússia
        rwa\tRwanda\tRuanda\tRwanda\tRuanda
        sau\tSaudi Arabia\tArabia Saudí\tArabie saoudite\tArábia Saudita
        sdn\tSudan\tSudán\tSoudan\tSudão
        sen\tSenegal\tSenegal\tSénégal\tSenegal
        sgp\tSingapore\tSingapur\tSingapour\tSingapura
        sgs\tSouth Georgia and South Sandwich Islands\tIslas Georgia del Sur y Sandwich del Sur\tGéorgie du Sud-et-les Îles Sandwich du Sud\tIlhas Geórgia do Sul e Sandwich do Sul
        shn\tSt. Helena\tSanta Elena\tSainte-Hélène\tSanta Helena
        sjm\tSvalbard and Jan Mayen\tSvalbard y Jan Mayen\tSvalbard et Jan Mayen\tSvalbard e Jan Mayen
        slb\tSolomon Islands\tIslas Salomón\tÎles Salomon\tIlhas Salomão
        sle\tSierra Leone\tSierra Leona\tSierra Leone\tSerra Leoa
        slv\tEl Salvador\tEl Salvador\tEl Salvador\tEl Salvador
        smr\tSan Marino\tSan Marino\tSaint-Marin\tSan Marino
        som\tSomalia\tSomalia\tSomalie\tSomália
        spm\tSt. Pierre and Miquelon\tSan Pedro y Miquelón\tSaint-Pierre-et-Miquelon\tSão Pedro e Miquelão
        srb\tSerbia\tSerbia\tSerbie\tSérvia
        ssd\tSouth Sudan\tSudán del Sur\tSoudan du Sud\tSudão do Sul
        stp\tSão Tomé and Príncipe\tSanto Tomé y Príncipe\tSao Tomé-et-Principe\tSão Tomé e Príncipe
        sur\tSuriname\tSurinam\tSuriname\tSuriname
        svk\tSlovakia\tEslovaquia\tSlovaquie\tEslováquia
        svn\tSlovenia\tEslovenia\tSlovénie\tEslovênia
        swe\tSweden\tSuecia\tSuède\tSuécia
        swz\tEswatini\tEsuatini\tEswatini\tEssuatíni
        sxm\tSint Maarten\tSint Maarten\tSaint-Martin (partie néerlandaise)\tSint Maarten
        syc\tSeychelles\tSeychelles\tSeychelles\tSeicheles
        syr\tSyria\tSiria\tSyrie\tSíria
        tca\tTurks and Caicos Islands\tIslas Turcas y Caicos\tÎles Turques-et-Caïques\tIlhas Turcas e Caicos
        tcd\tChad\tChad\tTchad\tChade
        tgo\tTogo\tTogo\tTogo\tTogo
        tha\tThailand\tTailandia\tThaïlande\tTailândia
        tjk\tTajikistan\tTayikistán\tTadjikistan\tTadjiquistão
        tkl\tTokelau\tTokelau\tTokelau\tTokelau
        tkm\tTurkmenistan\tTurkmenistán\tTurkménistan\tTurcomenistão
        tls\tTimor-Leste\tTimor-Leste\tTimor oriental\tTimor-Leste
        ton\tTonga\tTonga\tTonga\tTonga
        tto\tTrinidad and Tobago\tTrinidad y Tobago\tTrinité-et-Tobago\tTrinidad e Tobago
        tun\tTunisia\tTúnez\tTunisie\tTunísia
        tur\tTürkiye\tTurquía\tTurquie\tTurquia
        tuv\tTuvalu\tTuvalu\tTuvalu\tTuvalu
        twn\tTaiwan\tTaiwán\tTaïwan\tTaiwan
        tza\tTanzania\tTanzania\tTanzanie\tTanzânia
        uga\tUganda\tUganda\tOuganda\tUganda
        ukr\tUkraine\tUcrania\tUkraine\tUcrânia
        umi\tU.S. Outlying Islands\tIslas menores alejadas de EE. UU.\tÎles mineures éloignées des États-Unis\tIlhas Menores Distantes dos EUA
        ury\tUruguay\tUruguay\tUruguay\tUruguai
        usa\tUnited States of America\tEstados Unidos de América\tÉtats-Unis d’Amérique\tEstados Unidos da América
        uzb\tUzbekistan\tUzbekistán\tOuzbékistan\tUzbequistão
        vat\tVatican City\tCiudad del Vaticano\tÉtat de la Cité du Vatican\tCidade do Vaticano
        vct\tSaint Vincent and the Grenadines\tSan Vicente y las Granadinas\tSaint-Vincent-et-les-Grenadines\tSão Vicente e Granadinas
        ven\tVenezuela\tVenezuela\tVenezuela\tVenezuela
        vgb\tBritish Virgin Islands\tIslas Vírgenes Británicas\tÎles Vierges britanniques\tIlhas Virgens Britânicas
        vir\tU.S. Virgin Islands\tIslas Vírgenes de EE. UU.\tÎles Vierges des États-Unis\tIlhas Virgens Americanas
        vnm\tVietnam\tVietnam\tViêt Nam\tVietnã
        vut\tVanuatu\tVanuatu\tVanuatu\tVanuatu
        wlf\tWallis and Futuna\tWallis y Futuna\tWallis-et-Futuna\tWallis e Futuna
        wsm\tSamoa\tSamoa\tSamoa\tSamoa
        yem\tYemen\tYemen\tYémen\tIêmen
        zaf\tSouth Africa\tSudáfrica\tAfrique du Sud\tÁfrica do Sul
        zmb\tZambia\tZambia\tZambie\tZâmbia
        zwe\tZimbabwe\tZimbabue\tZimbabwe\tZimbábue
        """
      )
    }
  }

  public enum LanguageNames {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        aa\tAfar\tafar\tafar\tafar
        ab\tAbkhazian\tabjasio\tabkhaze\tabcázio
        ae\tAvestan\tavéstico\tavestique\tavéstico
        af\tAfrikaans\tafrikáans\tafrikaans\tafricâner
        ak\tAkan\takan\takan\takan
        am\tAmharic\tamárico\tamharique\tamárico
        an\tAragonese\taragonés\taragonais\taragonês
        ar\tArabic\tárabe\tarabe\tárabe
        arn\tMapuche\tmapuche\tmapuche\tmapudungun
        as\tAssamese\tasamés\tassamais\tassamês
        av\tAvaric\tavar\tavar\tavárico
        ay\tAymara\taimara\taymara\taimará
        az\tAzerbaijani\tazerbaiyano\tazerbaïdjanais\tazerbaijano
        ba\tBashkir\tbaskir\tbachkir\tbashkir
        be\tBelarusian\tbielorruso\tbiélorusse\tbielorrusso
        bg\tBulgarian\tbúlgaro\tbulgare\tbúlgaro
        bi\tBislama\tbislama\tbichelamar\tbislamá
        bm\tBambara\tbambara\tbambara\tbambara
        bn\tBangla\tbengalí\tbengali\tbengali
        bo\tTibetan\ttibetano\ttibétain\ttibetano
        br\tBreton\tbretón\tbreton\tbretão
        bs\tBosnian\tbosnio\tbosniaque\tbósnio
        ca\tCatalan\tcatalán\tcatalan\tcatalão
        ce\tChechen\tchecheno\ttchétchène\tchecheno
        ch\tChamorro\tchamorro\tchamorro\tchamorro
        co\tCorsican\tcorso\tcorse\tcorso
        cr\tCree\tcree\tcree\tcree
        cs\tCzech\tcheco\ttchèque\ttcheco
        cu\tChurch Slavic\teslavo eclesiástico\tslavon d’église\teslavo eclesiástico
        cv\tChuvash\tchuvasio\ttchouvache\ttchuvache
        cy\tWelsh\tgalés\tgallois\tgalês
        da\tDanish\tdanés\tdanois\tdinamarquês
        de\tGerman\talemán\tallemand\talemão
        dv\tDivehi\tdivehi\tmaldivien\tdivehi
        dz\tDzongkha\tdzongkha\tdzongkha\tdzonga
        ee\tEwe\tewé\téwé\tewe
        el\tGreek\tgriego\tgrec\tgrego
        en\tEnglish\tinglés\tanglais\tinglês
        eo\tEsperanto\tesperanto\tespéranto\tesperanto
        es\tSpanish\tespañol\tespagnol\tespanhol
        et\tEstonian\testonio\testonien\testoniano
        eu\tBasque\teuskera\tbasque\tbasco
        fa\tPersian\tpersa\tpersan\tpersa
        ff\tFula\tfula\tpeul\tfula
        fi\tFinnish\tfinés\tfinnois\tfinlandês
        fj\tFijian\tfiyiano\tfidjien\tfijiano
        fo\tFaroese\tferoés\tféroïen\tferoês
        fr\tFrench\tfrancés\tfrançais\tfrancês
        fy\tWestern Frisian\tfrisón occidental\tfrison occidental\tfrísio ocidental
        ga\tIrish\tirlandés\tirlandais\tirlandês
        gd\tScottish Gaelic\tgaélico escocés\tgaélique écossais\tgaélico escocês
        gl\tGalician\tgallego\tgalicien\tgalego
        gn\tGuarani\tguaraní\tguarani\tguarani
        gu\tGujarati\tguyaratí\tgoudjarati\tguzerate
        gv\tManx\tmanés\tmannois\tmanx
        ha\tHausa\thausa\thaoussa\thauçá
        he\tHebrew\thebreo\thébreu\thebraico
        hi\tHindi\thindi\thindi\thindi
        ho\tHiri Motu\thiri motu\thiri motu\thiri motu
        hr\tCroatian\tcroata\tcroate\tcroata
        ht\tHaitian Creole\tcriollo haitiano\tcréole haïtien\thaitiano
        hu\tHungarian\thúngaro\thongrois\thúngaro
        hy\tArmenian\tarmenio\tarménien\tarmênio
        hz\tHerero\therero\théréro\therero
        ia\tInterlingua\tinterlingua\tinterlingua\tinterlíngua
        id\tIndonesian\tindonesio\tindonésien\tindonésio
        ie\tInterlingue\tinterlingue\tinterlingue\tinterlingue
        ig\tIgbo\tigbo\tigbo\tigbo
        ii\tSichuan Yi\tyi de Sichuán\tyi du Sichuan\tsichuan yi
        ik\tInupiaq\tinupiaq\tinupiaq\tinupiaque
        io\tIdo\tido\tido\tido
        is\tIcelandic\tislandés\tislandais\tislandês
        it\tItalian\titaliano\titalien\titaliano
        iu\tInuktitut\tinuktitut\tinuktitut\tinuktitut
        ja\tJapanese\tjaponés\tjaponais\tjaponês
        jv\tJavanese\tjavanés\tjavanais\tjavanês
        ka\tGeorgian\tgeorgiano\tgéorgien\tgeorgiano
        kg\tKongo\tkongo\tkikongo\tcongolês
        ki\tKikuyu\tkikuyu\tkikuyu\tquicuio
        kj\tKuanyama\tkuanyama\tkuanyama\tcuanhama
        kk\tKazakh\tkazajo\tkazakh\tcazaque
        kl\tKalaallisut\tgroenlandés\tgroenlandais\tgroenlandês
        km\tKhmer\tjemer\tkhmer\tkhmer
        kn\tKannada\tcanarés\tkannada\tcanarim
        ko\tKorean\tcoreano\tcoréen\tcoreano
        kr\tKanuri\tkanuri\tkanouri\tcanúri
        ks\tKashmiri\tcachemir\tcachemiri\tcaxemira
        ku\tKurdish\tkurdo\tkurde\tcurdo
        kv\tKomi\tkomi\tkomi\tkomi
        kw\tCornish\tcórnico\tcornique\tcórnico
        ky\tKyrgyz\tkirguís\tkirghize\tquirguiz
        la\tLatin\tlatín\tlatin\tlatim
        lb\tLuxembourgish\tluxemburgués\tluxembourgeois\tluxemburguês
        lg\tGanda\tganda\tganda\tluganda
        li\tLimburgish\tlimburgués\tlimbourgeois\tlimburguês
        ln\tLingala\tlingala\tlingala\tlingala
        lo\tLao\tlao\tlao\tlaosiano
        lou\tLouisiana Creole\tcriollo de Luisiana\tcréole louisianais\tcrioulo da Louisiana
        lt\tLithuanian\tlituano\tlituanien\tlituano
        lu\tLuba-Katanga\tluba-katanga\tluba-katanga (kiluba)\tluba-catanga
        lv\tLatvian\tletón\tletton\tletão
        mg\tMalagasy\tmalgache\tmalgache\tmalgaxe
        mh\tMarshallese\tmarshalés\tmarshallais\tmarshalês
        mi\tMāori\tmaorí\tmaori\tmaori
        mk\tMacedonian\tmacedonio\tmacédonien\tmacedônio
        ml\tMalayalam\tmalayálam\tmalayalam\tmalaiala
        mn\tMongolian\tmongol\tmongol\tmongol
        mr\tMarathi\tmaratí\tmarathi\tmarati
        ms\tMalay\tmalayo\tmalais\tmalaio
        mt\tMaltese\tmaltés\tmaltais\tmaltês
        my\tBurmese\tbirmano\tbirman\tbirmanês
        na\tNauru\tnauruano\tnauruan\tnauruano
        nb\tNorwegian Bokmål\tnoruego bokmal\tnorvégien bokmål\tbokmål norueguês
        nd\tNorth Ndebele\tndebele septentrional\tndébélé du Nord\tndebele do norte
        ne\tNepali\tnepalí\tnépalais\tnepalês
        ng\tNdonga\tndonga\tndonga\tdongo
        nl\tDutch\tneerlandés\tnéerlandais\tholandês
        nn\tNorwegian Nynorsk\tnoruego nynorsk\tnorvégien nynorsk\tnynorsk norueguês
        no\tNorwegian\tnoruego\tnorvégien\tnorueguês
        nr\tSouth Ndebele\tndebele meridional\tndébélé du Sud\tndebele do sul
        nv\tNavajo\tnavajo\tnavajo\tnavajo
        ny\tNyanja\tnyanja\tchewa\tnianja
        oc\tOccitan\toccitano\toccitan\toccitânico
        oj\tOjibwa\tojibwa\tojibwa\tojibwa
        om\tOromo\toromo\toromo\toromo
        or\tOdia\toriya\todia\toriá
        os\tOssetic\tosético\tossète\tosseto
        pa\tPunjabi\tpunyabí\tpendjabi\tpanjabi
        pap\tPapiamento\tpapiamento\tpapiamento\tpapiamento
        pi\tPali\tpali\tpali\tpáli
        pl\tPolish\tpolaco\tpolonais\tpolonês
        ps\tPashto\tpastún\tpachto\tpashto
        pt\tPortuguese\tportugués\tportugais\tportuguês
        qu\tQuechua\tquechua\tquechua\tquíchua
        quc\tKʼicheʼ\tquiché\tquiché\tquiché
        rm\tRomansh\tromanche\tromanche\tromanche
        rn\tRundi\tkirundi\troundi\trundi
        ro\tRomanian\trumano\troumain\tromeno
        ru\tRussian\truso\trusse\trusso
        rw\tKinyarwanda\tkinyarwanda\tkinyarwanda\tquiniaruanda
        sa\tSanskrit\tsánscrito\tsanskrit\tsânscrito
        sc\tSardinian\tsardo\tsarde\tsardo
        sd\tSindhi\tsindi\tsindhi\tsindi
        se\tNorthern Sami\tsami septentrional\tsame du Nord\tsami setentrional
        sg\tSango\tsango\tsango\tsango
        si\tSinhala\tcingalés\tcingalais\tcingalês
        sk\tSlovak\teslovaco\tslovaque\teslovaco
        sl\tSlovenian\tesloveno\tslovène\tesloveno
        sm\tSamoan\tsamoano\tsamoan\tsamoano
        sn\tShona\tshona\tshona\txona
        so\tSomali\tsomalí\tsomali\tsomali
        sq\tAlbanian\talbanés\talbanais\talbanês
        sr\tSerbian\tserbio\tserbe\tsérvio
        srn\tSranan Tongo\tsranan tongo\tsranan tongo\tsurinamês
        ss\tSwati\tsuazi\tswati\tsuázi
        st\tSouthern Sotho\tsotho meridional\tsotho du Sud\tsoto do sul
        su\tSundanese\tsundanés\tsoundanais\tsundanês
        sv\tSwedish\tsueco\tsuédois\tsueco
        sw\tSwahili\tsuajili\tswahili\tsuaíli
        ta\tTamil\ttamil\ttamoul\ttâmil
        te\tTelugu\ttelugu\ttélougou\ttélugo
        tg\tTajik\ttayiko\ttadjik\ttadjique
        th\tThai\ttailandés\tthaï\ttailandês
        ti\tTigrinya\ttigriña\ttigrigna\ttigrínia
        tk\tTurkmen\tturcomano\tturkmène\tturcomeno
        tl\tFilipino\tfilipino\tfilipino\tfilipino
        tn\tTswana\tsetsuana\ttswana\ttswana
        to\tTongan\ttongano\ttongien\ttonganês
        tr\tTurkish\tturco\tturc\tturco
        ts\tTsonga\ttsonga\ttsonga\ttsonga
        tt\tTatar\ttártaro\ttatar\ttártaro
        tw\tAkan\takan\takan\takan
        ty\tTahitian\ttahitiano\ttahitien\ttaitiano
        ug\tUyghur\tuigur\touïghour\tuigur
        uk\tUkrainian\tucraniano\tukrainien\tucraniano
        ur\tUrdu\turdu\tourdou\turdu
        uz\tUzbek\tuzbeko\touzbek\tuzbeque
        ve\tVenda\tvenda\tvenda\tvenda
        vi\tVietnamese\tvietnamita\tvietnamien\tvietnamita
        vo\tVolapük\tvolapük\tvolapük\tvolapuque
        wa\tWalloon\tvalón\twallon\tvalão
        wo\tWolof\twólof\twolof\tuolofe
        xh\tXhosa\txhosa\txhosa\txhosa
        yi\tYiddish\tyidis\tyiddish\tiídiche
        yo\tYoruba\tyoruba\tyoruba\tiorubá
        za\tZhuang\tzhuang\tzhuang\tzhuang
        zh\tChinese\tchino\tchinois\tchinês
        zu\tZulu\tzulú\tzoulou\tzulu
        """
      )
    }
  }
}
