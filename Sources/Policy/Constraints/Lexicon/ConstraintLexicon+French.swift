internal import Effects

extension ConstraintLexicon {
  static let french = ConstraintLexicon(
    "French",
    doublesNegation: true,
    approval: """
      accord autorisation approbation confirmation permission validation demander demande dise \
      confirme autorise valide consentement
      """,
    around: """
      mon ma notre l' votre son sa explicite écrite écrit préalable humaine humain d'un d'une de du \
      la le un une me nous je te vous à avoir reçu d'abord que qu' l'accord l'autorisation \
      l'approbation l'utilisateur utilisateur ne
      """,
    rows: [
      (.negation(isStrong: true), "jamais; ne jamais; en aucun cas; sous aucun prétexte"),
      (
        .negation(isStrong: false),
        "pas; ne pas; aucun; aucune; interdit; interdite; il est interdit de; interdiction de; défense de"
      ),
      (.nothing, "rien"),
      (.only, "seulement; uniquement; exclusivement; que dans; que sur"),
      (
        .keep,
        """
        garde; gardez; garder; conserve; conservez; conserver; préserve; préservez; préserver; \
        laisse; laissez; laisser; doit rester; doivent rester; doit être conservée; \
        doit être conservé; protège; protégez; protéger
        """
      ),
      (
        .untouched,
        "intact; intacte; intacts; intactes; tel quel; telle quelle; tranquille; inchangé; inchangée"
      ),
      (
        .allow,
        """
        tu peux; vous pouvez; est autorisé; est permis; sont autorisés; autorisé; permis; \
        pas besoin de demander; inutile de demander; n'hésite pas à; n'hésitez pas à
        """
      ),
      (
        .ask,
        """
        demande; demandez; demander; demande-moi; demandez-moi; demande l'autorisation; \
        demandez l'autorisation; demander l'autorisation; confirme; confirmez; demande confirmation; \
        demandez confirmation
        """
      ),
      (.before, "avant; avant de; avant d'"),
      (.without, "sans"),
      (.unless, "sauf si; à moins que; à moins qu'; jusqu'à ce que; tant que"),
      (.exception, "sauf; excepté; hormis; à l'exception; mais; cependant; autre que"),
      (.outside, "hors; hors de; en dehors; en dehors de; en dehors du; hors du"),
      (.place, "dans; sur; sous; vers; en; au; aux; à; depuis; contre; avec; pour"),
      (
        .verb(.run),
        "exécute; exécutez; exécuter; exécutée; exécuté; lance; lancez; lancer; lancé; appelle; appelez; appeler"
      ),
      (.verb(.use), "utilise; utilisez; utiliser; utilisé"),
      (
        .verb(.delete),
        """
        supprime; supprimez; supprimer; supprimé; supprimée; supprimés; supprimées; efface; effacez; \
        effacer; effacé; effacée; effacés; effacées; détruis; détruisez; détruire; détruit; détruite; \
        enlève; enlevez; enlever; retire; retirez; retirer; vide; videz; vider; perds; perdre
        """
      ),
      (
        .verb(.overwrite),
        """
        écrase; écrasez; écraser; écrasé; écrasée; écrasés; écrasées; remplace; remplacez; remplacer; \
        remplacé; remplacée; réinitialise; réinitialisez; réinitialiser; réinitialisée
        """
      ),
      (
        .verb(.change),
        """
        modifie; modifiez; modifier; modifié; modifiée; modifiés; modifiées; touche; touchez; toucher; \
        touché; change; changez; changer; changé; édite; éditez; éditer; déplace; déplacez; déplacer; \
        renomme; renommez; renommer; travaille; travaillez; travailler
        """
      ),
      (.verb(.create), "crée; créez; créer; ajoute; ajoutez; ajouter"),
      (.verb(.push), "pousse; poussez; pousser; push; pushe; pusher"),
      (.verb(.forcePush), "force push; force-push"),
      (.verb(.commit), "commite; commitez; commiter; commit; committer"),
      (.verb(.deploy), "déploie; déployez; déployer; déploiement"),
      (
        .verb(.connect),
        "connecte; connectez; connecter; te connecte; vous connectez; accède; accédez; accéder"
      ),
      (.verb(.install), "installe; installez; installer"),
      (.verb(.write), "écris; écrivez; écrire; importe; importer"),
      (.noun(.database), "base de données; bases de données; base; bdd; bd"),
      (.noun(.table), "table; tables"),
      (.noun(.rows), "ligne; lignes; données; enregistrements"),
      (.noun(.schema), "schéma; schémas"),
      (.noun(.column), "colonne; colonnes"),
      (.noun(.migration), "migration; migrations"),
      (.noun(.file), "fichier; fichiers"),
      (.noun(.folder), "dossier; dossiers; répertoire; répertoires"),
      (.noun(.repository), "dépôt; projet; repo"),
      (.noun(.branch), "branche; branches"),
      (.noun(.history), "historique"),
      (.noun(.volume), "volume; volumes"),
      (.noun(.bucket), "bucket; buckets"),
      (.noun(.container), "conteneur; conteneurs"),
      (.noun(.cluster), "cluster; clusters"),
      (.noun(.instance), "instance; instances; serveur; serveurs"),
      (.noun(.infrastructure), "infrastructure; ressources"),
      (.noun(.snapshot), "sauvegarde; sauvegardes; snapshot; snapshots"),
      (.noun(.package), "paquet; paquets; dépendance; dépendances"),
      (
        .noun(.destruction),
        "commandes destructrices; commande destructrice; commandes destructives"
      ),
      (.noun(.changes), "modification; modifications; changement; changements"),
      (.noun(.anything), "tout; quoi que ce soit; commandes"),
      (.noun(.command), "commande; script; option"),
      (.environment(.production), "production; prod; environnement de production"),
      (.environment(.staging), "staging; préproduction"),
      (.conjunction, "et; ou; ni"),
      (
        .filler,
        """
        ne; n'; s'; le; la; les; l'; un; une; des; de; du; d'; ce; cette; ces; mon; ma; mes; notre; nos; \
        ton; ta; tes; votre; vos; actuelle; actuel; existante; existant; existants; doit; doivent; \
        être; est; sont; soit; s'il te plaît; assure-toi; assurez-vous; que; qu'; toujours; important; \
        attention; faut; il; il faut; tous; toutes; toute; fais; faites; faire; directement; se; te; \
        peut; peuvent; pour l'instant; nommée; nommé
        """
      ),
      (.reason, "car; parce; puisque; afin; sinon; à la place; plutôt"),
      (.condition, "si; quand; lorsque; pendant; après; dès; alors; comme"),
      (.vague, "prudent; prudence; prudente; soigneusement; casse; cassez; casser; attentif"),
    ]
  )
}
