package de.familienaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page asks the database the same number of questions, whether there are 54 measures or 5,400. */
class StatementCountIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @BeforeAll
    static void createBigAgreement() {
        Grosskreis.create(new Datenbestand(database()));
    }

    @Test
    void pageNeedsTheSameStatementsForManyMeasures() {
        angemeldet("projektleitung");
        Map<String, Long> wenige =
                count(page(), daten.massnahme(Datenbestand.KREIS, "2.1.4"), daten.ziel(Datenbestand.KREIS, "2.1"));
        try (BrowserContext andere = newContext()) {
            Page gross = andere.newPage();
            anmelden(gross, Grosskreis.BENUTZERNAME);
            assertThat(gross.context()
                            .request()
                            .get("zielvereinbarung/index.xhtml")
                            .text())
                    .contains("5.400 Maßnahmen");
            Map<String, Long> viele =
                    count(gross, daten.massnahme(Grosskreis.NAME, "3.4.5"), daten.ziel(Grosskreis.NAME, "3.4"));
            System.out.println("SQL statements with 54 measures " + wenige + ", with 5,400 " + viele);
            assertThat(viele).isEqualTo(wenige);
            long fuenfzig = count(gross, "signatur/index.xhtml");
            assertThat(fuenfzig)
                    .as("50 papers on the first page, one on the second")
                    .isEqualTo(count(gross, "signatur/index.xhtml?seite=2"))
                    .isBetween(4L, 55L);
        }
        assertThat(wenige.values()).allMatch(statements -> statements > 3 && statements <= 55);
    }

    private Map<String, Long> count(Page page, long massnahme, long ziel) {
        Map<String, Long> statements = new LinkedHashMap<>();
        statements.put("uebersicht", count(page, "uebersicht.xhtml"));
        statements.put("liste", count(page, "zielvereinbarung/index.xhtml"));
        statements.put("liste, ueberfaellig", count(page, "zielvereinbarung/index.xhtml?achtung=UEBERFAELLIG"));
        statements.put(
                "liste, gesucht und sortiert",
                count(page, "zielvereinbarung/index.xhtml?suche=ma%C3%9Fnahme&stand=IN_UMSETZUNG&sortierung=-ENDE"));
        statements.put("liste, nur meine", count(page, "zielvereinbarung/index.xhtml?meine=ja"));
        statements.put("liste, unbesetzt", count(page, "zielvereinbarung/index.xhtml?achtung=UNBESETZT"));
        statements.put("zeitplan", count(page, "zielvereinbarung/zeitplan.xhtml"));
        statements.put("sammelmeldung", count(page, "zielvereinbarung/sammelmeldung.xhtml"));
        statements.put("stellen", count(page, "verwaltung/stellen.xhtml"));
        long fassung = daten.number("select fassung_id from massnahmentext where massnahme_id = ? limit 1", massnahme);
        statements.put("offene Massnahmen", count(page, "zielvereinbarung/uebernahme.xhtml?id=" + fassung));
        statements.put("mehrere aendern", count(page, "zielvereinbarung/sammelaenderung.xhtml?id=" + fassung));
        statements.put("excel", count(page, "zielvereinbarung/massnahmen.xlsx"));
        statements.put("ausgabe", count(page, "zielvereinbarung/ausgabe?format=json&id=" + fassung));
        statements.put("fassung", count(page, "zielvereinbarung/fassung.xhtml?id=" + fassung));
        statements.put("massnahme", count(page, "zielvereinbarung/massnahme.xhtml?id=" + massnahme));
        statements.put("ziel", count(page, "zielvereinbarung/ziel.xhtml?id=" + ziel));
        return statements;
    }

    private long count(Page page, String address) {
        get(page, address);
        daten.change("select pg_stat_statements_reset()");
        get(page, address);
        return daten.number("select coalesce(sum(s.calls), 0) from pg_stat_statements s"
                + " join pg_roles r on r.oid = s.userid where r.rolname = 'audit_app'");
    }

    private static void get(Page page, String address) {
        APIResponse answer = page.context().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.url()).doesNotContain("anmelden.xhtml");
        answer.dispose();
    }
}
