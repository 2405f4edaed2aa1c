package de.familienaudit.server;

import static de.familienaudit.server.Bindungsprobe.euro;
import static de.familienaudit.server.Buchprobe.zustand;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.AufgabenService;
import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.nacherfassung.HaushaltNacherfassungService;
import de.familienaudit.haushalt.nacherfassung.ZustimmungNacherfassen;
import de.familienaudit.haushalt.nacherfassung.ZustimmungNacherfassen.Zeitpunkt;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A consent to money of 2018 in an invented Kommune that is kept since today; its Satzung stays a draft. */
@DisplayName(
        "G-7, H-4: Eine Zustimmung aus der Zeit davor wird mit ihren Bedingungen nacherfasst und bleibt reserviert")
class ZustimmungNacherfassungIT extends ServerTest {

    private static final int DAMALS = 2018;
    private static final Zeitpunkt DAVOR = Zeitpunkt.nurJahr("2017");
    private static final List<Bedingungsangabe> BEDINGT =
            List.of(Bedingungsangabe.von("HAUSHALTSBESCHLUSS"), Bedingungsangabe.von("RECHTSKRAFT"));

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

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
    private BindungService bindungen;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private ZustimmungService zustimmungen;

    @Inject
    private ZahlungService zahlungen;

    @Inject
    private AufgabenService aufgaben;

    @Inject
    private HaushaltNacherfassungService service;

    private long position;
    private long satzung;

    /** The year is only a record, its Satzung a draft, and the position is not in it. */
    private void beginne() {
        probe.beginne();
        satzung = haushalt.satzung(
                DAMALS, SchrittEintragen.nacherfasst("ENTWURF", LocalDate.of(2017, 11, 7), "Entwurf", "Probe"));
        position = haushalt.position("01.49530.6300");
    }

    private ZustimmungNacherfassen zustimmung(String betrag, Zeitpunkt zeitpunkt, List<Bedingungsangabe> bedingungen) {
        return new ZustimmungNacherfassen(
                position, "Beitrag", betrag, zeitpunkt, "Vorlage 7/1", "Nachgetragen", bedingungen, "");
    }

    @Test
    @DisplayName(
            "Eine Zeile, eine Reservierung, eine Zustimmung; beide Bedingungen sind offen, und niemand muss etwas tun")
    void bothConditionsAreOpen() {
        beginne();
        long bindung = service.zustimmung(DAMALS, zustimmung("1.500,00 €", DAVOR, BEDINGT));
        assertThat(probe.stand(bindung)).isEqualTo("BEANTRAGT");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("1500.00 0.00 0.00");
        Bindungsblatt blatt = probe.blatt(bindung);
        assertThat(blatt.kopf().nacherfasst()).isTrue();
        assertThat(blatt.kopf().jahr()).isEqualTo(DAMALS);
        assertThat(blatt.nacherfassung()).satisfies(n -> {
            assertThat(n.art()).as("nothing was spent").isNull();
            assertThat(n.organ()).isNull();
            assertThat(n.tagBekannt()).isFalse();
            assertThat(n.quelle()).isEqualTo("Vorlage 7/1");
            assertThat(n.grund()).isEqualTo("Nachgetragen");
        });
        assertThat(blatt.zustimmung().worte()).singleElement().satisfies(w -> {
            assertThat(w.art().name()).isEqualTo("ERTEILT");
            assertThat(w.bedingungen())
                    .extracting(b -> b.art().name() + " " + b.jahr() + " " + b.erfuelltAm())
                    .containsExactly("HAUSHALTSBESCHLUSS 2018 null", "RECHTSKRAFT 2018 null");
        });
        assertThat(blatt.zustimmung().wirksamAb()).isNull();
        assertThat(blatt.zustimmung().schritte()).isEmpty();
        assertThat(blatt.zeilen()).singleElement().satisfies(z -> assertThat(z.schritte())
                .isEmpty());
        assertThat(blatt.verlauf()).singleElement().satisfies(v -> {
            assertThat(v.art().name()).isEqualTo("RESERVIERUNG");
            assertThat(v.tag()).isNull();
            assertThat(v.lage().name()).isEqualTo("STORNIERBAR");
        });
        JahresstelleZeile zeile = haushalt.liste(DAMALS).get(0);
        assertThat(zeile.summen().verfuegbar()).isNull();
        assertThat(haushalt.buchungen(zeile.id(), "")).singleElement().satisfies(b -> {
            assertThat(b.betrag()).isEqualTo(euro("1.500"));
            assertThat(b.tag()).isNull();
            assertThat(b.nacherfasst()).isTrue();
        });
        assertThat(bindungen.liste(BindungFilter.ALLE).zeilen()).singleElement().satisfies(z -> {
            assertThat(z.beantragtAm()).isNull();
            assertThat(z.nacherfasst()).isTrue();
            assertThat(z.zustimmung().name()).isEqualTo("ERTEILT");
        });
        assertThat(bindungen.liste(new BindungFilter("", "", "", true, 1)).zeilen())
                .as("nobody asked for it")
                .isEmpty();
        keineAufgabe();
        probe.als(testkommune.kollege(probe.kaemmerei, Rolle.KAEMMEREI));
        keineAufgabe();
    }

    private void keineAufgabe() {
        assertThat(aufgaben.meine())
                .filteredOn(g -> g.art().startsWith("BINDUNG"))
                .allSatisfy(g -> assertThat(g.aufgaben()).isEmpty());
    }

    @Test
    @DisplayName(
            "Wird die Satzung nacherfasst, sind die Bedingungen an ihren Tagen erfüllt; gebunden wird trotzdem nichts")
    void conditionsFollowFromTheSatzung() {
        beginne();
        LocalDate tag = LocalDate.of(2017, 12, 31);
        long bindung = service.zustimmung(DAMALS, zustimmung("1.500", Zeitpunkt.am(tag), BEDINGT));
        haushalt.schritt(satzung, SchrittEintragen.nacherfasst("BESCHLOSSEN", LocalDate.of(2017, 12, 13), "B", "P"));
        haushalt.schritt(satzung, SchrittEintragen.nacherfasst("BEKANNTGEMACHT", LocalDate.of(2018, 3, 14), "A", "P"));
        Zustimmungsblatt blatt = probe.blatt(bindung).zustimmung();
        assertThat(blatt.worte().get(0).bedingungen())
                .extracting(Zustimmungsblatt.Bedingung::erfuelltAm)
                .containsExactly(LocalDate.of(2017, 12, 13), LocalDate.of(2018, 3, 14));
        assertThat(blatt.wirksamAb()).isEqualTo(LocalDate.of(2018, 3, 14));
        assertThat(blatt.schritte()).isEmpty();
        assertThat(probe.blatt(bindung).verlauf().get(0).tag())
                .as("a known day")
                .isEqualTo(tag);
        nichtsWeiter(bindung);
    }

    /** The record takes nothing more, and R-3 is not asked. */
    private void nichtsWeiter(long bindung) {
        int version = probe.version(bindung);
        assertThatThrownBy(() -> zustimmungen.binden(bindung, version, BindungVollziehen.ohneGrund()))
                .hasMessageContaining("G-7.nur_nachweis")
                .hasMessageNotContaining("R-3");
        assertThatThrownBy(() -> zustimmungen.ablehnen(bindung, version, "Nein"))
                .hasMessageContaining("G-7.nur_nachweis")
                .hasMessageNotContaining("R-3");
        assertThatThrownBy(() -> zustimmungen.zuruecknehmen(bindung, version, "Nein"))
                .hasMessage("G-7.nur_nachweis");
        assertThatThrownBy(() -> zahlungen.zahlen(bindung, version, kasse.zahlung(probe, bindung, "1")))
                .hasMessageContaining("G-7.nur_nachweis");
        probe.als(probe.fachamt);
        assertThatThrownBy(() -> antraege.zurueckziehen(bindung, version, "Nein"))
                .hasMessageContaining("G-7.nur_nachweis");
        probe.als(probe.kaemmerei);
    }

    @Test
    @DisplayName("Ein Irrtum wird mit Grund storniert: Nichts bleibt reserviert, und ein Storno bleibt")
    void reversed() {
        beginne();
        long bindung = service.zustimmung(DAMALS, zustimmung("1.500", DAVOR, BEDINGT));
        nichtsWeiter(bindung);
        kasse.storniere(probe, bindung, "RESERVIERUNG");
        assertThat(kasse.liegt(probe, bindung, 0)).isEqualTo("0.00 0.00 0.00");
        assertThat(probe.stand(bindung)).isEqualTo("ENTFALLEN");
        assertThat(probe.blatt(bindung).verlauf())
                .extracting(v -> v.art().name() + " " + (v.tag() != null) + " " + v.lage())
                .containsExactly("STORNO true BLEIBT", "RESERVIERUNG false STORNIERT");
        assertThatThrownBy(() -> kasse.storniere(probe, bindung, "STORNO")).hasMessage("H-9.storno_bleibt");
    }

    @Test
    @DisplayName(
            "Ein Jahr, das kein Nachweis ist, lehnt ab; was fehlt, wird auf einmal gesagt, und nichts kommt ins Jahr")
    void refused() {
        beginne();
        assertThatThrownBy(() -> service.zustimmung(JAHR, zustimmung("1", DAVOR, BEDINGT)))
                .hasMessage("G-7.kein_nachweis");
        ZustimmungNacherfassen leer = new ZustimmungNacherfassen(
                null, "", "", Zeitpunkt.am(null), "", "", List.of(Bedingungsangabe.von("")), "9999/9");
        assertThatThrownBy(() -> service.zustimmung(DAMALS, leer))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactlyInAnyOrder(
                                "haushaltsstelle form.pflichtfeld",
                                "betreff form.pflichtfeld",
                                "betrag form.pflichtfeld",
                                "tag form.pflichtfeld",
                                "beleg G-7.quelle_fehlt",
                                "begruendung G-7.grund_fehlt",
                                "bedingungen:0:art form.pflichtfeld",
                                "vorlage G-7.vorlage_fehlt"));
        List<Bedingungsangabe> doppelt = List.of(BEDINGT.get(0), BEDINGT.get(0));
        assertThatThrownBy(() -> service.zustimmung(DAMALS, zustimmung("1", Zeitpunkt.nurJahr("2015"), doppelt)))
                .hasMessage("G-7.zustimmung_zu_frueh, H-4.bedingung_doppelt");
        assertThatThrownBy(() -> service.zustimmung(1991, zustimmung("1", DAVOR, BEDINGT)))
                .isInstanceOf(NotFoundException.class);
        assertThat(haushalt.liste(DAMALS)).isEmpty();
    }

    @Test
    @DisplayName("R-1, R-2: Nur die Kämmerei, und nur in ihrer Kommune")
    void onlyTheKaemmerei() {
        beginne();
        ZustimmungNacherfassen command = zustimmung("1", DAVOR, BEDINGT);
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(probe.kaemmerei, rolle);
                assertThatThrownBy(() -> service.zustimmung(DAMALS, command))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
        testkommune.neu(Rolle.KAEMMEREI);
        jahre.anlegen(String.valueOf(DAMALS), "");
        assertThatThrownBy(() -> service.zustimmung(DAMALS, command)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("Auch die Datenbank nimmt in einem Nachweisjahr genau das und nichts, was daraus würde")
    void theDatabaseHoldsIt() throws Exception {
        beginne();
        List<Bedingungsangabe> sonstige = List.of(new Bedingungsangabe("SONSTIGE", "Zusage", ""));
        long bindung = service.zustimmung(DAMALS, zustimmung("1.000", DAVOR, sonstige));
        long zeile = kasse.zeile(probe, bindung, 0);
        long stelle = probe.blatt(bindung).zeilen().get(0).jahresstelleId();
        long bedingung = probe.blatt(bindung)
                .zustimmung()
                .worte()
                .get(0)
                .bedingungen()
                .get(0)
                .id();
        abgelehnt(Bindungsprobe.binden(bindung, probe.kaemmerei).replace("2, false, ", "2, true, "));
        abgelehnt(akt("RESERVIERUNG", "RESERVIERT", "1", zeile));
        abgelehnt(akt("FREIGABE", "RESERVIERT", "-1000", zeile));
        abgelehnt(akt("ZAHLUNG", "GEZAHLT", "1", zeile));
        abgelehnt(wort(bindung, 2, "ZURUECKGENOMMEN"));
        abgelehnt("insert into bedingungserfuellung (kommune_id, bedingung_id, tag, nachweis, konto_id, erfasst_am,"
                + " erfasst_von) values (" + kommune() + ", " + bedingung + ", audit_heute(), 'Bescheid', "
                + probe.kaemmerei.kontoId() + ", now(), 'test')");
        try (Buchprobe buch = buch()) {
            long ohneZustimmung = buch.bindungszeile(buch.bindung(null, false, true), stelle);
            buch.execute(akt("RESERVIERUNG", "RESERVIERT", "1", ohneZustimmung));
            assertThatThrownBy(buch::pruefe).satisfies(zustand("ZH007"));
        }
        try (Buchprobe buch = buch()) {
            long ohneNacherfassung = buch.bindung(null, false, true);
            long eine = buch.bindungszeile(ohneNacherfassung, stelle);
            buch.execute(wort(ohneNacherfassung, 1, "ERTEILT"));
            buch.execute(akt("RESERVIERUNG", "RESERVIERT", "1", eine));
            assertThatThrownBy(buch::pruefe).satisfies(zustand("ZH007"));
        }
        try (Buchprobe buch = buch()) {
            long gezahlt = buch.bindung(null, true, true);
            buch.bindungszeile(gezahlt, stelle);
            assertThatThrownBy(() -> buch.execute(wort(gezahlt, 1, "ERTEILT"))).satisfies(zustand("ZH007"));
        }
        try (Buchprobe buch = buch()) {
            long mit = buch.bindung(null, false, true);
            assertThatThrownBy(() -> buch.execute("insert into nacherfassung (kommune_id, bindung_id, deckung,"
                            + " tag_bekannt) values (" + kommune() + ", " + mit + ", 'Land', true)"))
                    .hasMessageContaining("nacherfassung_art");
        }
    }

    private void abgelehnt(String befehl) throws Exception {
        try (Buchprobe buch = buch()) {
            assertThatThrownBy(() -> {
                        buch.execute(befehl);
                        buch.pruefe();
                    })
                    .as(befehl)
                    .satisfies(zustand("ZH007"));
        }
    }

    /** A recorded act of one line. */
    private String akt(String art, String posten, String betrag, long zeile) {
        return "with s as (insert into buchungssatz (kommune_id, art, tag, zeilen, nacherfasst, konto_id, erfasst_am) values ("
                + kommune() + ", '" + art + "', audit_heute(), 1, true, " + probe.kaemmerei.kontoId()
                + ", now()) returning id) insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten,"
                + " betrag, bindungszeile_id) select j.kommune_id, s.id, 1, j.haushaltsjahr_id, j.id, '" + posten
                + "', " + betrag
                + ", z.id from s, bindungszeile z join jahresstelle j on j.id = z.jahresstelle_id where z.id = "
                + zeile;
    }

    private String wort(long bindung, int folge, String art) {
        return "insert into zustimmung (kommune_id, bindung_id, folge, art, tag, text, bedingungen, konto_id, erfasst_am,"
                + " erfasst_von) values (" + kommune() + ", " + bindung + ", " + folge + ", '" + art
                + "', audit_heute(), 'Probe', 0, " + probe.kaemmerei.kontoId() + ", now(), 'test')";
    }

    private long kommune() {
        return probe.kaemmerei.kommuneId();
    }

    private Buchprobe buch() throws Exception {
        return new Buchprobe(dataSource.getConnection(), probe.kaemmerei);
    }
}
