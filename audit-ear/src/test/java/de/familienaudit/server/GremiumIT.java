package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gremium.Eintragzeile;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumBlatt;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.gremium.GremiumZeile;
import de.familienaudit.vorlage.gremium.NameEintragen;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bodies of an invented Kommune, in the real server on the real database. */
@DisplayName("V-2, V-3, V-10, G-1: Gremien mit dem, was für sie gilt; alles bleibt lesbar")
class GremiumIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private GremiumService gremien;

    @Inject
    private GremienpflegeService pflege;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Namen folgen aufeinander, werden berichtigt und zurückgenommen, und immer gilt einer")
    void names() {
        testkommune.neu(Rolle.GREMIENBUERO);
        long id = anlegen("FACHAUSSCHUSS", "Sozialausschuss");
        pflege.nameEintragen(id, version(id), new NameEintragen("Ausschuss für Soziales", tag("2020-07-01"), "GO"));
        assertThat(blatt(id).zeile().name()).isEqualTo("Ausschuss für Soziales");
        assertThat(eintrag(id, "Sozialausschuss").bis()).isEqualTo("2020-06-30");
        int gesehen = version(id);
        pflege.nameBerichtigen(
                id,
                gesehen,
                eintrag(id, "Ausschuss für Soziales").id(),
                new NameEintragen("Ausschuss für Soziales", tag("2020-08-01"), "Bekanntmachung"),
                "Monat verlesen");
        assertThat(eintrag(id, "Sozialausschuss").bis()).isEqualTo("2020-07-31");
        assertThatThrownBy(() -> pflege.zuruecknehmen(
                        id, gesehen, eintrag(id, "Sozialausschuss").id(), "falsch"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> pflege.zuruecknehmen(
                        id, version(id), eintrag(id, "Sozialausschuss").id(), "falsch"))
                .hasMessage("V-2.erster_name_fehlt");
        assertThatThrownBy(() -> anlegen("BEIRAT", "sozialausschuss")).hasMessage("V-2.name_vergeben");
        assertThatThrownBy(() -> anlegen("", " ")).hasMessage("V-2.name_fehlt, form.pflichtfeld");
        assertThat(gremien.gremien()).singleElement().satisfies(z -> assertThat(z.name())
                .isEqualTo("Ausschuss für Soziales"));
        assertThat(blatt(id).eintraege()).hasSize(3).anySatisfy(e -> assertThat(e.zurueckgenommen())
                .isNotNull()
                .satisfies(z -> assertThat(z.grund()).isEqualTo("Monat verlesen")));
    }

    @Test
    @DisplayName("Zeiträume: ablösen mit Grund, berichtigen, beenden, zurücknehmen; auch ganz offene")
    void periods() throws SQLException {
        Akteur buero = testkommune.neu(Rolle.GREMIENBUERO);
        long id = anlegen("HAUPTAUSSCHUSS", "Hauptausschuss");
        assertThat(zeile(id).mitglieder()).isNull();
        assertThat(zeile(id).oeffentlich()).isFalse();
        pflege.festlegen(id, version(id), mitglieder("7", null, null), "");
        assertThat(zeile(id).mitglieder()).isEqualTo(7);
        assertThatThrownBy(() -> pflege.festlegen(id, version(id), mitglieder("9", "2021-04-01", null), " "))
                .hasMessage("V-2.abloesung_ohne_grund");
        assertThatThrownBy(() -> pflege.festlegen(id, version(id), mitglieder("9", "2021-04-01", "2021-05-01"), ""))
                .hasMessage("V-2.ueberschneidung_immer");
        pflege.festlegen(id, version(id), mitglieder("9", "2021-04-01", null), "Neue Hauptsatzung");
        assertThat(zeile(id).mitglieder()).isEqualTo(9);
        assertThat(eintrag(id, "7").bis()).isEqualTo("2021-03-31");
        assertThat(eintrag(id, "7").beendet().grund()).isEqualTo("Neue Hauptsatzung");
        pflege.festlegungBerichtigen(
                id, version(id), eintrag(id, "9").id(), mitglieder("8", "2021-04-01", null), "Verzählt");
        assertThat(zeile(id).mitglieder()).isEqualTo(8);
        assertThatThrownBy(() -> pflege.festlegungBerichtigen(
                        id, version(id), eintrag(id, "8").id(), mitglieder("8", "2021-03-31", null), "Ein Tag"))
                .hasMessage("V-2.ueberschneidung_bis");
        pflege.beenden(id, version(id), eintrag(id, "8").id(), tag("2022-12-31"), "Nicht mehr belegt");
        assertThat(zeile(id).mitglieder()).isNull();

        pflege.festlegen(
                id, version(id), new FestlegungEintragen("ZUSTAENDIGKEIT", "JAHRESBERICHT", "", null, null, "HS"), "");
        assertThat(zeile(id).oeffentlich()).isTrue();
        assertThat(zeile(id).entscheidet()).containsExactly("JAHRESBERICHT");
        pflege.festlegen(
                id, version(id), new FestlegungEintragen("BESTEHEN", "", "", null, tag("2023-12-31"), "HS"), "");
        assertThat(zeile(id).besteht()).isFalse();
        assertThat(zeile(id).entscheidet()).isEmpty();
        pflege.zuruecknehmen(id, version(id), eintragArt(id, "BESTEHEN").id(), "Falsches Gremium");
        assertThat(zeile(id).besteht()).isTrue();
        assertThat(blatt(id).eintraege()).hasSize(6);
        long sieben = eintrag(id, "7").id();
        for (String sql : new String[] {
            "update gremiumsfestlegung set mitglieder = 6 where id = " + sieben,
            "update gremiumsfestlegung set gueltig_bis = null where id = " + sieben,
            "insert into gremiumsfestlegung (kommune_id, gremium_id, art, mitglieder, quelle, erfasst_am, erfasst_von) values ("
                    + buero.kommuneId() + ", " + id + ", 'MITGLIEDER', 5, 'q', now(), 'x')"
        }) {
            try (Connection c = dataSource.getConnection();
                    Statement s = c.createStatement()) {
                c.setAutoCommit(false);
                s.execute("select set_config('audit.kommune', '" + buero.kommuneId() + "', true),"
                        + " set_config('audit.akteur', 'x', true), set_config('audit.konto', '0', true)");
                assertThatThrownBy(() -> s.execute(sql)).hasMessageContaining("gremiumsfestlegung");
                c.rollback();
            }
        }
    }

    @Test
    @DisplayName("R-1, R-2: Andere Rollen lesen nur, andere Kommunen finden nichts; ein Irrtum wird zurückgenommen")
    void rights() {
        Akteur buero = testkommune.neu(Rolle.GREMIENBUERO);
        long id = anlegen("SONSTIGES", "Arbeitskreis");
        pflege.artBerichtigen(id, version(id), "BEIRAT", "Laut Satzung");
        long eintrag = blatt(id).eintraege().get(0).id();
        currentActor.set(testkommune.kollege(buero, Rolle.LESER));
        assertThat(blatt(id).zeile().art()).isEqualTo("BEIRAT");
        assertThat(blatt(id).artGrund()).isEqualTo("Laut Satzung");
        assertThatThrownBy(() -> pflege.gremiumZuruecknehmen(id, version(id), "Doppelt"))
                .isInstanceOf(ForbiddenException.class);
        Akteur andere = testkommune.neu(Rolle.GREMIENBUERO);
        long fremd = anlegen("BEIRAT", "Beirat");
        currentActor.set(buero);
        assertThatThrownBy(() -> blatt(fremd)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pflege.zuruecknehmen(fremd, 0, eintrag, "x")).isInstanceOf(NotFoundException.class);
        currentActor.set(andere);
        assertThatThrownBy(() -> pflege.zuruecknehmen(fremd, version(fremd), eintrag, "x"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pflege.beenden(fremd, version(fremd), eintrag, tag("2020-01-01"), "x"))
                .isInstanceOf(NotFoundException.class);
        currentActor.set(buero);
        pflege.gremiumZuruecknehmen(id, version(id), "Doppelt eingetragen");
        assertThat(blatt(id).zurueckgenommen().grund()).isEqualTo("Doppelt eingetragen");
        assertThatThrownBy(() -> pflege.festlegen(id, version(id), mitglieder("7", null, null), ""))
                .hasMessage("V-2.gremium_zurueckgenommen");
        assertThat(anlegen("BEIRAT", "Arbeitskreis")).isNotEqualTo(id);
    }

    private long anlegen(String art, String name) {
        return pflege.anlegen(new GremiumAnlegen(art, name, "Hauptsatzung"));
    }

    private static FestlegungEintragen mitglieder(String zahl, String von, String bis) {
        return new FestlegungEintragen("MITGLIEDER", "", zahl, tag(von), tag(bis), "Hauptsatzung");
    }

    private static LocalDate tag(String tag) {
        return tag == null ? null : LocalDate.parse(tag);
    }

    private GremiumBlatt blatt(long id) {
        return gremien.gremium(id);
    }

    private GremiumZeile zeile(long id) {
        return blatt(id).zeile();
    }

    private int version(long id) {
        return blatt(id).version();
    }

    /** The one that stands with this value. */
    private Eintragzeile eintrag(long id, String wert) {
        return blatt(id).eintraege().stream()
                .filter(e -> e.wert().equals(wert) && e.zurueckgenommen() == null)
                .findFirst()
                .orElseThrow();
    }

    private Eintragzeile eintragArt(long id, String art) {
        return blatt(id).eintraege().stream()
                .filter(e -> e.art().equals(art))
                .findFirst()
                .orElseThrow();
    }
}
