package de.familienaudit.browser.adressen;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.browser.BrowserTest;
import de.familienaudit.browser.Datenbestand;
import de.familienaudit.browser.Richtlinie;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rechtebuch;
import de.familienaudit.shared.Rolle;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Adresstabelle;
import de.familienaudit.web.frame.Seitenbuch;
import de.familienaudit.web.frame.Seitenbuecher;
import de.familienaudit.zugang.rechte.BerechtigungstabelleAdapter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that two accounts may open, in a real browser, with each of its dialogs opened once. */
@DisplayName("Keine Seite verstößt gegen ihre Content Security Policy")
class NoPageBreaksThePolicyIT extends BrowserTest {

    private static final String OPEN_DIALOGS =
            "() => document.querySelectorAll('dialog:not([open])').forEach(d => { d.showModal(); d.close(); })";

    private static final AccessTable TABLE =
            BerechtigungstabelleAdapter.aus(Klassenfund.alle(Rechtebuch.class, "de.familienaudit", "Rechte"))::erlaubt;

    private static final Adresstabelle ADRESSEN = Seitenbuecher.aus(
                    Klassenfund.alle(Seitenbuch.class, "de.familienaudit.web", "Seiten"))
            .adressen();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"projektleitung, PROJEKTLEITUNG", "administration, ADMINISTRATION"})
    void noPageIsReported(String konto, Rolle rolle) {
        Akteur akteur = new Akteur(1, konto, konto, 1, Datenbestand.KREIS, Set.of(rolle));
        Adressaufrufe aufrufe = new Adressaufrufe(new Datenbestand(database()), ADRESSEN);
        List<String> seiten = ADRESSEN.alle().stream()
                .filter(adresse -> adresse.erlaubt(TABLE, akteur))
                .map(Adresse::pfad)
                .filter(pfad -> pfad.endsWith(".xhtml"))
                .flatMap(pfad -> aufrufe.als(konto, Datenbestand.KREIS, pfad).stream())
                .filter(aufruf -> aufruf.status() == Adressaufruf.OK)
                .map(Adressaufruf::pfad)
                .toList();
        angemeldet(konto);
        Richtlinie richtlinie = Richtlinie.an(page());
        for (String seite : seiten) {
            open(seite);
            page().evaluate(OPEN_DIALOGS);
        }
        assertThat(seiten).hasSizeGreaterThan(20);
        assertThat(richtlinie.verstoesse()).isEmpty();
        // js-cookie of PrimeFaces is there and is not used: the one cookie is that of the session, which no script sees
        assertThat(page().evaluate("() => document.cookie")).isEqualTo("");
    }
}
