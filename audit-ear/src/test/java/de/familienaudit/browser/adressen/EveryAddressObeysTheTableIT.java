package de.familienaudit.browser.adressen;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.browser.Besucher;
import de.familienaudit.browser.Besucher.Antwort;
import de.familienaudit.browser.BrowserExtension;
import de.familienaudit.browser.Datenbestand;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rechtebuch;
import de.familienaudit.shared.Rolle;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Adresstabelle;
import de.familienaudit.web.frame.Seitenbuch;
import de.familienaudit.web.frame.Seitenbuecher;
import de.familienaudit.zugang.rechte.BerechtigungstabelleAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address of the program, asked for by every example account and by nobody, with own and foreign ids. */
@DisplayName("R-1, R-2: Jede Adresse antwortet jedem Konto so, wie es die Adresstabelle sagt")
@ExtendWith(BrowserExtension.class)
class EveryAddressObeysTheTableIT {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private static final AccessTable TABLE =
            BerechtigungstabelleAdapter.aus(Klassenfund.alle(Rechtebuch.class, "de.familienaudit", "Rechte"))::erlaubt;

    private static final Adresstabelle ADRESSEN = Seitenbuecher.aus(
                    Klassenfund.alle(Seitenbuch.class, "de.familienaudit.web", "Seiten"))
            .adressen();

    /** An example account. */
    private record Konto(String name, Set<Rolle> rollen, String kommune) {

        Akteur akteur() {
            return new Akteur(1, name, name, 1, kommune, rollen);
        }
    }

    private static final List<Konto> KONTEN = List.of(
            new Konto("projektleitung", Set.of(Rolle.PROJEKTLEITUNG), Datenbestand.KREIS),
            new Konto("fachamt", Set.of(Rolle.FACHAMT), Datenbestand.KREIS),
            new Konto("kaemmerei", Set.of(Rolle.KAEMMEREI), Datenbestand.KREIS),
            new Konto("landraetin", Set.of(Rolle.LANDRAT), Datenbestand.KREIS),
            new Konto("gremienbuero", Set.of(Rolle.GREMIENBUERO), Datenbestand.KREIS),
            new Konto("auditorin", Set.of(Rolle.AUDITOR), Datenbestand.KREIS),
            new Konto("leser", Set.of(Rolle.LESER), Datenbestand.KREIS),
            new Konto("administration", Set.of(Rolle.ADMINISTRATION), Datenbestand.KREIS),
            new Konto("sondershausen", Set.of(Rolle.PROJEKTLEITUNG, Rolle.GREMIENBUERO), Datenbestand.STADT));

    private final Adressaufrufe aufrufe =
            new Adressaufrufe(new Datenbestand(BrowserExtension.session().database()), ADRESSEN);
    private final List<String> verstoesse = new ArrayList<>();

    @Test
    void eachAccountOpensWhatTheTableAllowsAndFindsOnlyItsOwn() {
        for (Konto konto : KONTEN) {
            Besucher besucher = Besucher.angemeldet(konto.name());
            for (Adresse adresse : ADRESSEN.alle()) {
                boolean erlaubt = adresse.erlaubt(TABLE, konto.akteur());
                for (Adressaufruf aufruf : aufrufe.als(konto.name(), konto.kommune(), adresse.pfad())) {
                    int erwartet = erlaubt ? aufruf.status() : FORBIDDEN;
                    Antwort antwort = besucher.get(aufruf.pfad());
                    pruefe(konto.name() + " " + aufruf, antwort.status() == erwartet, antwort);
                }
            }
        }
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void nobodyOpensWhatIsOpenAndIsLedToTheLoginElsewhere() {
        Besucher niemand = Besucher.anonym();
        for (Adresse adresse : ADRESSEN.alle()) {
            for (Adressaufruf aufruf : aufrufe.als(null, Datenbestand.KREIS, adresse.pfad())) {
                Antwort antwort = niemand.get(aufruf.pfad());
                boolean richtig = adresse.erlaubt(TABLE, Akteur.ANONYM)
                        ? antwort.status() == aufruf.status()
                        : antwort.fuehrtZurAnmeldung();
                pruefe("nobody " + aufruf, richtig, antwort);
            }
        }
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void whatIsNotListedDoesNotExist() {
        for (String pfad : List.of(
                "gibt-es-nicht.xhtml",
                "resources/css/base.css",
                "WEB-INF/web.xml",
                "WEB-INF/fehler/403.xhtml",
                "zielvereinbarung/",
                "zielvereinbarung/importieren.xhtml/",
                "Uebersicht.xhtml",
                "ArquillianServletRunnerEE9")) {
            assertThat(Besucher.angemeldet("leser").get(pfad).status()).as(pfad).isEqualTo(NOT_FOUND);
            Antwort anonym = Besucher.anonym().get(pfad);
            assertThat(anonym.fuehrtZurAnmeldung() || anonym.status() == NOT_FOUND)
                    .as(pfad)
                    .isTrue();
        }
    }

    @Test
    void whoMayNotOpenAPageIsToldSo() {
        Antwort antwort = Besucher.angemeldet("leser").get("zielvereinbarung/importieren.xhtml");
        assertThat(antwort.status()).isEqualTo(FORBIDDEN);
        assertThat(antwort.text())
                .contains("Diese Seite ist für Sie nicht freigegeben")
                .doesNotContain("type=\"file\"");
    }

    private void pruefe(String fall, boolean richtig, Antwort antwort) {
        if (!richtig) {
            verstoesse.add(fall + " was answered " + antwort.status() + " " + antwort.ziel());
        }
    }
}
