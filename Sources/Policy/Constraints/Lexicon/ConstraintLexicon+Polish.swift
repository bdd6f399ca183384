internal import Effects

extension ConstraintLexicon {
  static let polish = ConstraintLexicon(
    "Polish",
    doublesNegation: true,
    approval: """
      zgody zgodą zgoda zgodzę pozwolenia pozwoleniem pozwolę potwierdzenia potwierdzę akceptacji \
      zatwierdzenia zatwierdzę pytania zapytania poproszę powiem każę
      """,
    around: """
      mojej moją moja mojego naszej naszą naszego wyraźnej wyraźnego wyraźnie pisemnej pisemnego \
      uprzedniej uprzedniego wcześniejszej wcześniejszego ludzkiej jednoznacznej użytkownika \
      człowieka ode mnie od nas o ja ci cię to tego się na za
      """,
    rows: [
      (
        .negation(isStrong: true),
        "nigdy; nigdy nie; przenigdy; pod żadnym pozorem; w żadnym wypadku; w żadnym razie"
      ),
      (
        .negation(isStrong: false),
        """
        nie; nie wolno; nie wolno ci; nie można; nie należy; nie może; nie mogą; nie powinno się; \
        zabronione; zabronione jest; jest zabronione; są zabronione; zabrania się; zakazane
        """
      ),
      (.nothing, "nic; niczego"),
      (.only, "tylko; wyłącznie; jedynie"),
      (
        .keep,
        """
        zachowaj; zachować; zachowajcie; zostaw; zostawić; pozostaw; pozostawić; chroń; chronić; \
        utrzymaj; utrzymać; musi zostać; musi pozostać; muszą zostać; muszą pozostać; \
        musi przetrwać; muszą przetrwać
        """
      ),
      (
        .untouched,
        """
        bez zmian; w spokoju; nietknięty; nietknięta; nietknięte; nietkniętą; nienaruszony; \
        nienaruszona; nienaruszone; nienaruszoną; tak jak jest
        """
      ),
      (
        .allow,
        """
        możesz; możesz swobodnie; wolno; wolno ci; można; masz zgodę; masz pozwolenie; dozwolone; \
        dozwolone jest; jest dozwolone; nie pytaj; nie musisz pytać; bez pytania możesz; \
        nie trzeba pytać
        """
      ),
      (
        .ask,
        """
        zapytaj; zapytaj mnie; pytaj; pytaj mnie; spytaj; spytaj mnie; najpierw zapytaj; \
        zapytaj najpierw; poproś o zgodę; poproś o pozwolenie; poproś o potwierdzenie; \
        poproś mnie o zgodę; uzyskaj zgodę; uzyskaj moją zgodę
        """
      ),
      (.before, "przed; zanim"),
      (.without, "bez"),
      (.unless, "chyba że; dopóki nie; dopóki; o ile nie; póki nie"),
      (
        .exception,
        "oprócz; prócz; z wyjątkiem; za wyjątkiem; wszystko poza; ale; jednak; lecz; pomijając"
      ),
      (.outside, "poza; na zewnątrz"),
      (.place, "w; we; na; do; z; ze; od; pod; wewnątrz; o; dla; przez; przeciwko"),
      (
        .verb(.run),
        """
        uruchamiaj; uruchamiać; uruchom; uruchomić; uruchamiane; wykonuj; wykonywać; wykonaj; \
        wykonać; wykonywane; odpalaj; odpalać; wywołuj; wywoływać
        """
      ),
      (.verb(.use), "używaj; używać; użyj; użyć; stosuj; stosować"),
      (
        .verb(.delete),
        """
        usuwaj; usuwać; usuń; usunąć; usunięty; usunięta; usunięte; usuwany; usuwana; usuwane; \
        kasuj; kasować; skasuj; skasować; skasowany; skasowana; skasowane; niszcz; niszczyć; \
        zniszcz; zniszczyć; wyczyść; wyczyścić; czyść; czyścić; opróżniaj; opróżniać; porzucaj; \
        porzucać; wyrzucaj; wyrzucać; stracić; utracić; utracona; utracone
        """
      ),
      (
        .verb(.overwrite),
        """
        nadpisuj; nadpisywać; nadpisz; nadpisać; nadpisany; nadpisana; nadpisane; zastępuj; \
        zastępować; zastąp; zastąpić; resetuj; resetować; zresetuj; zresetować; zresetowana
        """
      ),
      (
        .verb(.change),
        """
        zmieniaj; zmieniać; zmień; zmienić; zmieniany; zmieniana; zmieniane; zmieniony; zmieniona; \
        zmienione; modyfikuj; modyfikować; zmodyfikuj; zmodyfikować; edytuj; edytować; ruszaj; \
        ruszać; rusz; dotykaj; dotykać; przenoś; przenosić; przenieś; pracuj; pracować; ingeruj
        """
      ),
      (.verb(.create), "twórz; tworzyć; utwórz; utworzyć; dodawaj; dodawać"),
      (.verb(.push), "pushuj; pushować; wypychaj; wypychać; push"),
      (.verb(.forcePush), "force-push; force push; force-pushuj; force-pushować"),
      (.verb(.commit), "commituj; commitować; commit; zatwierdzaj zmian"),
      (.verb(.deploy), "wdrażaj; wdrażać; wdróż; deployuj; deployować"),
      (.verb(.connect), "łącz się; łącz; łączyć się; połącz się"),
      (.verb(.install), "instaluj; instalować; zainstaluj; zainstalować"),
      (.verb(.write), "pisz; pisać; importuj; importować"),
      (
        .noun(.database),
        "baza danych; bazy danych; bazę danych; bazie danych; baz danych; baza; bazy; bazę; bazie"
      ),
      (.noun(.table), "tabela; tabeli; tabelę; tabele; tabel; tabelą"),
      (.noun(.rows), "wiersz; wiersze; wierszy; rekord; rekordy; rekordów; dane; danych"),
      (.noun(.schema), "schemat; schematu; schematy; schematów"),
      (.noun(.column), "kolumna; kolumny; kolumnę; kolumn"),
      (.noun(.migration), "migracja; migracji; migrację; migracje"),
      (.noun(.file), "plik; pliku; pliki; plików; plikiem"),
      (
        .noun(.folder),
        "folder; folderu; foldery; folderów; folderze; katalog; katalogu; katalogi; katalogów"
      ),
      (.noun(.repository), "repozytorium; repo; projekt; projektu; projekcie"),
      (.noun(.branch), "gałąź; gałęzi; gałęzie; branch; brancha"),
      (.noun(.history), "historia; historii; historię"),
      (.noun(.volume), "wolumen; wolumenu; wolumeny; wolumenów"),
      (.noun(.bucket), "bucket; bucketa; bucketu; buckety; bucketów"),
      (.noun(.container), "kontener; kontenera; kontenery; kontenerów"),
      (.noun(.image), "obraz; obrazu; obrazy; obrazów"),
      (.noun(.cluster), "klaster; klastra; klastry"),
      (
        .noun(.instance),
        "instancja; instancji; instancję; instancje; serwer; serwera; serwery; serwerów"
      ),
      (.noun(.infrastructure), "infrastruktura; infrastruktury; infrastrukturę; zasoby; zasobów"),
      (
        .noun(.snapshot),
        """
        kopia zapasowa; kopii zapasowej; kopię zapasową; kopie zapasowe; kopii zapasowych; backup; \
        backupu; backupy; backupów; migawka; migawki; migawek
        """
      ),
      (.noun(.package), "pakiet; pakietu; pakiety; pakietów; zależność; zależności"),
      (
        .noun(.destruction),
        """
        destrukcyjne polecenia; destrukcyjnych poleceń; destrukcyjne komendy; destrukcyjnych komend; \
        destrukcyjnych operacji; nieodwracalnych operacji; nieodwracalnych poleceń
        """
      ),
      (.noun(.changes), "zmiany; zmian"),
      (
        .noun(.anything), "cokolwiek; wszystko; wszystkiego; czegokolwiek; poleceń; żadnych poleceń"
      ),
      (
        .noun(.command),
        "polecenie; polecenia; komenda; komendy; komendę; skrypt; skryptu; flagi; opcji"
      ),
      (
        .environment(.production),
        """
        produkcja; produkcji; produkcję; produkcyjna; produkcyjnej; produkcyjną; produkcyjny; \
        produkcyjnym; produkcyjne; prod; środowisku produkcyjnym; środowiska produkcyjnego
        """
      ),
      (.environment(.staging), "staging; stagingu; stagingowa; stagingowej; stagingową"),
      (.conjunction, "i; oraz; lub; albo; ani; ni; a także"),
      (
        .filler,
        """
        proszę; ten; ta; to; tę; tego; tej; te; tych; tym; mój; moja; moje; mojego; mojej; moich; \
        moją; nasz; nasza; nasze; naszej; naszą; naszych; swojej; twój; wszystkie; wszystkich; \
        żaden; żadna; żadne; żadnych; żadnej; żadnego; jakikolwiek; jakiejkolwiek; jakichkolwiek; \
        obecny; obecna; obecnej; obecną; istniejący; istniejąca; istniejącej; istniejącą; \
        istniejących; cały; cała; całej; całą; całe; być; zostać; zostały; jest; są; musi; muszą; \
        ważne; uwaga; upewnij się że; upewnij się; że; się; mi; ci; cię; teraz; tutaj; zawsze; \
        bezpośrednio; o nazwie; może; mogą; katalogiem; folderem
        """
      ),
      (.reason, "bo; ponieważ; gdyż; żeby; aby; inaczej; zamiast tego"),
      (.condition, "jeśli; jeżeli; gdy; kiedy; podczas; po; potem; wtedy; jak"),
      (
        .vague,
        "ostrożnie; ostrożny; ostrożna; uważaj; uważnie; zepsuj; psuj; bezpiecznie; rozważnie"
      ),
    ]
  )
}
