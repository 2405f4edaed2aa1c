package de.familienaudit.server;

import static de.familienaudit.server.Bindungsprobe.euro;
import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen;
import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen.Weise;
import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen.Zeitpunkt;
import de.familienaudit.haushalt.nacherfassung.HaushaltNacherfassungService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expenditure of 2018 in an invented Kommune that is kept since today. */
@DisplayName("G-7: Eine Ausgabe aus der Zeit davor wird nacherfasst, ohne Tag und Organ zu erfinden")
class NacherfassungIT extends ServerTest {

    private static final int DAMALS = 2018;
    private static final Weise UNBELEGT = new Weise("AUSSERPLANMAESSIG", "NICHT_BELEGT", "Landesmittel");

    @Inject
    private Testkommune testkommune;

    @Inject
    private Bindungsprobe probe;

    @Inject
    private Zahlungsprobe kasse;

    @Inject
    private Haushaltsprobe haushalt;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private BindungService bindungen;

    @Inject
    private ZahlungService zahlungen;

    @Inject
    private HaushaltNacherfassungService service;

    private long position;

    /** The year is only a record, and the position is not in it. */
    private void beginne() {
        probe.beginne();
        jahre.anlegen(String.valueOf(DAMALS), "");
        position = haushalt.position("01.4953.7187");
    }

    private static AusgabeNacherfassen ausgabe(Long position, String betrag, Zeitpunkt zeitpunkt, Weise weise) {
        return new AusgabeNacherfassen(
                position, "Rezertifizierung", betrag, zeitpunkt, "Vorlage 7/1", "Nachgetragen", weise, "");
    }

    @Test
    @DisplayName("Die Stelle kommt ohne Ansatz ins Jahr; nirgends steht ein Tag, wo nur das Jahr bekannt ist")
    void onlyTheYearIsKnown() {
        beginne();
        long bindung = service.ausgabe(DAMALS, ausgabe(position, "17.655,00 €", Zeitpunkt.NUR_JAHR, UNBELEGT));
        assertThat(probe.stand(bindung)).isEqualTo("GEZAHLT");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 0.00 17655.00");
        Bindungsblatt blatt = probe.blatt(bindung);
        assertThat(blatt.kopf().nacherfasst()).isTrue();
        assertThat(blatt.kopf().jahr()).isEqualTo(DAMALS);
        assertThat(blatt.nacherfassung()).satisfies(n -> {
            assertThat(n.art().name()).isEqualTo("AUSSERPLANMAESSIG");
            assertThat(n.organ().name()).isEqualTo("NICHT_BELEGT");
            assertThat(n.deckung()).isEqualTo("Landesmittel");
            assertThat(n.tagBekannt()).isFalse();
            assertThat(n.quelle()).isEqualTo("Vorlage 7/1");
            assertThat(n.grund()).isEqualTo("Nachgetragen");
        });
        assertThat(blatt.zustimmung().schritte())
                .as("nobody has to do anything")
                .isEmpty();
        assertThat(blatt.verlauf()).singleElement().satisfies(v -> {
            assertThat(v.art().name()).isEqualTo("ZAHLUNG");
            assertThat(v.tag()).isNull();
        });
        JahresstelleZeile zeile = haushalt.liste(DAMALS).get(0);
        assertThat(zeile.summen().gezahlt()).isEqualTo(euro("17.655"));
        assertThat(zeile.summen().verfuegbar()).isNull();
        assertThat(haushalt.buchungen(zeile.id(), "")).singleElement().satisfies(b -> {
            assertThat(b.tag()).isNull();
            assertThat(b.nacherfasst()).isTrue();
            assertThat(b.worte().beleg()).isEqualTo("Vorlage 7/1");
        });
        assertThat(bindungen.liste(BindungFilter.ALLE).zeilen()).singleElement().satisfies(z -> {
            assertThat(z.beantragtAm()).isNull();
            assertThat(z.nacherfasst()).isTrue();
        });
        assertThat(bindungen.liste(new BindungFilter("", "", "", true, 1)).zeilen())
                .as("nobody asked for it")
                .isEmpty();
    }

    @Test
    @DisplayName("Ein bekannter Tag bleibt der Tag, auch der letzte des Jahres; die Stelle kann schon im Jahr sein")
    void theDayIsKnown() {
        beginne();
        long stelle = ansaetze.aufnehmen(DAMALS, position);
        LocalDate tag = LocalDate.of(DAMALS, 12, 31);
        long bindung = service.ausgabe(
                DAMALS,
                ausgabe(position, "10", new Zeitpunkt(tag, false), new Weise("PLANMAESSIG", "VERTRETUNG", "x")));
        Bindungsblatt blatt = probe.blatt(bindung);
        assertThat(blatt.zeilen().get(0).jahresstelleId()).isEqualTo(stelle);
        assertThat(blatt.verlauf().get(0).tag()).isEqualTo(tag);
        assertThat(haushalt.buchungen(stelle, ""))
                .extracting(Buchungszeile::tag)
                .containsExactly(tag);
        assertThat(blatt.nacherfassung().organ()).isNull();
        assertThat(blatt.nacherfassung().deckung()).isEmpty();
    }

    @Test
    @DisplayName("Ein Irrtum wird storniert; gezahlt und gebunden wird in einem Nachweisjahr sonst nichts")
    void reversed() {
        beginne();
        long bindung = service.ausgabe(DAMALS, ausgabe(position, "17.655", Zeitpunkt.NUR_JAHR, UNBELEGT));
        assertThatThrownBy(() -> zahlungen.zahlen(bindung, probe.version(bindung), kasse.zahlung(probe, bindung, "1")))
                .hasMessageContaining("G-7.nur_nachweis");
        kasse.storniere(probe, bindung, "ZAHLUNG");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 0.00 0.00");
        assertThat(probe.stand(bindung)).isEqualTo("ENTFALLEN");
        assertThat(probe.blatt(bindung).verlauf())
                .extracting(v -> v.art().name() + " " + (v.tag() != null))
                .containsExactly("STORNO true", "ZAHLUNG false");
        assertThatThrownBy(() -> kasse.storniere(probe, bindung, "STORNO")).hasMessage("H-9.storno_bleibt");
    }

    @Test
    @DisplayName(
            "In einem Jahr, das kein Nachweis ist, wird es mit einem Satz abgelehnt; was fehlt, wird auf einmal gesagt")
    void refused() {
        beginne();
        assertThatThrownBy(() -> service.ausgabe(JAHR, ausgabe(position, "1", Zeitpunkt.NUR_JAHR, UNBELEGT)))
                .hasMessage("G-7.kein_nachweis");
        AusgabeNacherfassen leer = new AusgabeNacherfassen(
                null, "", "", new Zeitpunkt(null, false), "", "", new Weise("", "", ""), "9999/9");
        assertThatThrownBy(() -> service.ausgabe(DAMALS, leer))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactlyInAnyOrder(
                                "haushaltsstelle form.pflichtfeld",
                                "betreff form.pflichtfeld",
                                "betrag form.pflichtfeld",
                                "tag form.pflichtfeld",
                                "beleg G-7.quelle_fehlt",
                                "begruendung G-7.grund_fehlt",
                                "art form.pflichtfeld",
                                "vorlage G-7.vorlage_fehlt"));
        Zeitpunkt morgen = new Zeitpunkt(HEUTE.plusDays(1), false);
        long einnahme = haushalt.position("01.4953.1710");
        assertThatThrownBy(() -> service.ausgabe(DAMALS, ausgabe(einnahme, "1", morgen, UNBELEGT)))
                .hasMessage("H-9.keine_ausgabe, H-9.in_der_zukunft");
        assertThatThrownBy(() -> service.ausgabe(1991, ausgabe(position, "1", Zeitpunkt.NUR_JAHR, UNBELEGT)))
                .isInstanceOf(NotFoundException.class);
        assertThat(haushalt.liste(DAMALS)).as("nothing came into the year").isEmpty();
    }

    @Test
    @DisplayName("R-1, R-2: Nur die Kämmerei, und nur in ihrer Kommune")
    void onlyTheKaemmerei() {
        beginne();
        AusgabeNacherfassen ausgabe = ausgabe(position, "1", Zeitpunkt.NUR_JAHR, UNBELEGT);
        assertThat(service.waehlbare(DAMALS)).extracting(s -> s.nummer()).containsExactly("01.4953.7187");
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(probe.kaemmerei, rolle);
                assertThatThrownBy(() -> service.ausgabe(DAMALS, ausgabe))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        testkommune.neu(Rolle.KAEMMEREI);
        jahre.anlegen(String.valueOf(DAMALS), "");
        assertThatThrownBy(() -> service.ausgabe(DAMALS, ausgabe)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "Auch die Datenbank lässt Nacherfasstes stehen und nimmt es nur zu einer nacherfassten Bindung eines Nachweisjahrs")
    void theDatabaseHoldsIt() throws SQLException {
        beginne();
        long bindung = service.ausgabe(DAMALS, ausgabe(position, "1", Zeitpunkt.NUR_JAHR, UNBELEGT));
        long beantragt = probe.beantrage(probe.position("01.49530.6300", "1.500"), "100");
        String dieses = " where bindung_id = " + bindung;
        abgelehnt("update nacherfassung set deckung = 'anders'" + dieses, "G-1: nacherfassung stays");
        abgelehnt("delete from nacherfassung" + dieses, "G-1: nacherfassung stays");
        abgelehnt(
                "insert into nacherfassung (kommune_id, bindung_id, art, deckung, tag_bekannt) values ("
                        + probe.kaemmerei.kommuneId() + ", " + beantragt + ", 'PLANMAESSIG', '', true)",
                "was not recorded afterwards");
        abgelehnt(
                "insert into nacherfassung (kommune_id, bindung_id, art, deckung, tag_bekannt) values ("
                        + probe.kaemmerei.kommuneId() + ", " + bindung + ", 'AUSSERPLANMAESSIG', '', true)",
                "nacherfassung_check");
    }

    /** As the owner, whom no policy holds. */
    private static void abgelehnt(String befehl, String satz) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        System.getenv("AUDIT_DB_URL"),
                        System.getenv("AUDIT_DB_OWNER"),
                        System.getenv("AUDIT_DB_OWNER_PASSWORD"));
                Statement s = c.createStatement()) {
            assertThatThrownBy(() -> s.execute(befehl)).as(befehl).hasMessageContaining(satz);
        }
    }
}
