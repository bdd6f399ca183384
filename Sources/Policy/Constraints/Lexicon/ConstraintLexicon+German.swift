internal import Effects

extension ConstraintLexicon {
  static let german = ConstraintLexicon(
    "German",
    approval: """
      zustimmung genehmigung freigabe erlaubnis bestätigung einwilligung rückfrage nachfrage fragen \
      sage bitte verlange erlaube genehmige bestätige absprache rücksprache zu
      """,
    around: """
      meine meiner meines unsere unserer ausdrückliche ausdrücklicher explizite expliziter vorherige \
      vorheriger schriftliche schriftlicher menschliche eine einer ein des der die von mir uns vorher \
      ich es dich dir darum du vom nutzers benutzers menschen klare mit sagt mich zu aus ab an
      """,
    rows: [
      (
        .negation(isStrong: true),
        "nie; niemals; auf keinen fall; unter keinen umständen; keinesfalls"
      ),
      (
        .negation(isStrong: false),
        """
        nicht; kein; keine; keinen; keinem; keiner; verboten; ist verboten; sind verboten; \
        untersagt; ist untersagt
        """
      ),
      (.nothing, "nichts"),
      (.only, "nur; ausschließlich; ausschliesslich"),
      (
        .keep,
        """
        behalte; behalten; bewahre; bewahren; erhalte; erhalten; erhalten bleiben; schütze; schützen; \
        lass; lasse; lassen; muss bleiben; muss erhalten bleiben; müssen erhalten bleiben; bleibt; \
        bleiben
        """
      ),
      (.untouched, "unberührt; unverändert; in ruhe; wie es ist; wie sie ist; so wie es ist"),
      (
        .allow,
        """
        du darfst; du kannst; darfst du; ohne nachfrage erlaubt; ist erlaubt; sind erlaubt; erlaubt; \
        darf gelöscht werden; nachfragen ist nicht nötig; nicht nachfragen; ohne zu fragen erlaubt; \
        alles erlaubt; automatisch genehmigen
        """
      ),
      (
        .ask,
        """
        frag; frage; fragen; frag mich; frage mich; frag nach; frage nach; nachfragen; rückfragen; \
        bitte um erlaubnis; bitte um freigabe; hole die freigabe ein; frag zuerst; frage zuerst
        """
      ),
      (.before, "bevor; vor; vor dem; vor der; vorher"),
      (.without, "ohne"),
      (
        .unless, "außer wenn; es sei denn; sofern nicht; solange nicht; bis; außer ich; ausser wenn"
      ),
      (.exception, "außer; ausser; ausgenommen; mit ausnahme; aber; jedoch; sondern"),
      (.outside, "außerhalb; ausserhalb; außerhalb von; ausserhalb von"),
      (
        .place,
        "in; im; ins; auf; aus; unter; von; vom; an; am; gegen; innerhalb; zu; zum; zur; nach; mit"
      ),
      (
        .verb(.run),
        "führe; ausführen; ausgeführt; führe aus; starte; starten; gestartet; aufrufen; rufe; lasse laufen"
      ),
      (.verb(.use), "benutze; benutzen; benutzt; verwende; verwenden; verwendet; nutze; nutzen"),
      (
        .verb(.delete),
        """
        lösche; löschen; gelöscht; lösch; entferne; entfernen; entfernt; verwerfe; verwerfen; \
        verworfen; zerstöre; zerstören; zerstört; leere; leeren; geleert; droppe; droppen; gedroppt; \
        wirf; verloren gehen; verlieren; verliere
        """
      ),
      (
        .verb(.overwrite),
        """
        überschreibe; überschreiben; überschrieben; ersetze; ersetzen; ersetzt; zurücksetzen; \
        zurückgesetzt; setze zurück
        """
      ),
      (
        .verb(.change),
        """
        ändere; ändern; geändert; verändere; verändern; verändert; bearbeite; bearbeiten; bearbeitet; \
        fass; fasse; anfassen; angefasst; fass an; berühre; berühren; berührt; verschiebe; \
        verschieben; verschoben; umbenennen; arbeite; arbeiten; anrühren; rühre; rühr
        """
      ),
      (.verb(.create), "erstelle; erstellen; erstellt; lege; anlegen; angelegt"),
      (.verb(.push), "pushe; pushen; gepusht; push"),
      (.verb(.forcePush), "force-push; force-pushe; force-pushen; force push; force pushen"),
      (.verb(.commit), "committe; committen; commite; commiten; commit"),
      (.verb(.deploy), "deploye; deployen; ausrollen; ausgerollt; deployment"),
      (.verb(.connect), "verbinde; verbinden; verbunden; zugreifen; greife; verbinde dich"),
      (.verb(.install), "installiere; installieren; installiert"),
      (.verb(.write), "schreibe; schreiben; importiere; importieren"),
      (.noun(.database), "datenbank; datenbanken; db"),
      (.noun(.table), "tabelle; tabellen"),
      (.noun(.rows), "zeile; zeilen; datensatz; datensätze; daten"),
      (.noun(.schema), "schema; schemata"),
      (.noun(.column), "spalte; spalten"),
      (.noun(.migration), "migration; migrationen"),
      (.noun(.file), "datei; dateien"),
      (.noun(.folder), "ordner; ordnern; verzeichnis; verzeichnisse; verzeichnissen"),
      (.noun(.repository), "repository; repo; projekt; projekts"),
      (.noun(.branch), "branch; branches; zweig"),
      (.noun(.history), "historie; verlauf"),
      (.noun(.volume), "volume; volumes"),
      (.noun(.bucket), "bucket; buckets"),
      (.noun(.container), "container; containers"),
      (.noun(.cluster), "cluster"),
      (.noun(.instance), "instanz; instanzen; server; servern"),
      (.noun(.infrastructure), "infrastruktur; ressourcen"),
      (.noun(.snapshot), "snapshot; snapshots; sicherung; sicherungen; backup; backups"),
      (.noun(.package), "paket; pakete; abhängigkeit; abhängigkeiten"),
      (.noun(.destruction), "destruktive befehle; destruktiven befehle; zerstörerische befehle"),
      (.noun(.changes), "änderung; änderungen"),
      (.noun(.anything), "etwas; alles; irgendetwas; irgendwas; befehle"),
      (.noun(.command), "befehl; kommando; skript; option; programm"),
      (
        .environment(.production),
        "produktion; produktiv; prod; produktionsumgebung; produktionssystem"
      ),
      (.environment(.staging), "staging"),
      (.conjunction, "und; oder; noch; sowie; bzw"),
      (
        .filler,
        """
        der; die; das; den; dem; des; ein; eine; einen; einem; einer; bitte; unsere; unser; unserer; \
        unseren; meine; mein; meiner; meinen; deine; diese; dieser; dieses; diesen; alle; allen; \
        jemals; aktuelle; aktuellen; bestehende; bestehenden; darf; dürfen; muss; müssen; soll; \
        sollen; sollte; sollten; werden; wird; sein; ist; sind; wichtig; achtung; stelle sicher; dass; \
        unbedingt; immer; es; hier; mir; dich; du; an; aus; direkt; derzeitige; jetzt; gerade; \
        irgendeine; irgendwelche; kann; können; auf jeden fall; namens; ganze; ganzen; sicherstellen; \
        vorhandene; vorhandenen; zurück; man
        """
      ),
      (.reason, "weil; denn; da; damit; stattdessen; sonst"),
      (.condition, "wenn; falls; während; nachdem; sobald; solange; dann; als; wie"),
      (.vague, "vorsichtig; vorsicht; aufpassen; kaputt; sorgfältig; achtsam; behutsam"),
    ]
  )
}
