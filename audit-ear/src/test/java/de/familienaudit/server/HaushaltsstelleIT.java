package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.haushaltsstelle.GliederungService;
import de.familienaudit.haushalt.haushaltsstelle.Gliederungsblatt;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.haushaltsstelle.Haushaltsmuster;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleBlatt;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleFilter;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleZeile;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Haushaltsnennung;
import de.familienaudit.vorlage.papier.Haushaltstext;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Positions of an invented Kommune, kameral and doppisch, with names of its own and papers that write their numbers. */
@DisplayName("H-1: Haushaltsstellen werden eingetragen, gedeutet, gefunden und in Vorlagen erkannt")
class HaushaltsstelleIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private HaushaltsstelleService stellen;

    @Inject
    private HaushaltsstellePflegeService pflege;

    @Inject
    private GliederungService gliederung;

    @Inject
    private HaushaltseinstellungService einstellung;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private VorlagenerfassungService papiere;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName(
            "01.49530.6300 wird Teil für Teil gedeutet, die örtliche Bezeichnung geht vor, der Zwilling wird genannt")
    void explained() {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        long lang = pflege.eintragen(HaushaltsstelleEintragen.kameral(" 01.49530.6300 ", ""));
        long kurz = pflege.eintragen(HaushaltsstelleEintragen.kameral("01.4953.7187", "Zuschuss"));
        pflege.eintragen(HaushaltsstelleEintragen.kameral("02.4953.7187", "anderer Haushalt"));
        HaushaltsstelleBlatt blatt = stellen.blatt(lang);
        assertThat(blatt.stelle().nummer()).isEqualTo("01.49530.6300");
        assertThat(blatt.teile())
                .extracting(t -> t.art().name() + " " + t.davor() + "|" + t.ziffern())
                .containsExactly(
                        "PRAEFIX |01",
                        "EINZELPLAN |4",
                        "ABSCHNITT 4|9",
                        "UNTERABSCHNITT 49|530",
                        "GRUPPE |63",
                        "ORTSZIFFERN 63|00");
        assertThat(blatt.teile())
                .extracting(HaushaltsstelleBlatt.Teil::bezeichnung)
                .containsExactly(
                        "",
                        "Soziale Sicherung",
                        "Sonstige soziale Angelegenheiten",
                        "",
                        "Weitere Verwaltungs- und Betriebsausgaben",
                        "");
        assertThat(blatt.teile())
                .extracting(t -> t.herkunft().name())
                .containsExactly("KEINE", "BUND", "UEBLICH", "KEINE", "UEBLICH", "KEINE");
        assertThat(blatt.zwillinge()).extracting(HaushaltsstelleZeile::id).containsExactly(kurz);
        assertThat(stellen.blatt(kurz).zwillinge())
                .extracting(HaushaltsstelleZeile::id)
                .containsExactly(lang);
        assertThat(stellen.blatt(kurz).teile())
                .extracting(t -> t.art().name() + " " + t.davor() + "|" + t.ziffern())
                .endsWith("GRUPPE |71", "PARTNER 71|8", "ORTSZIFFERN 718|7");

        gliederung.benennen("UNTERABSCHNITT", "4953", "Landesprogramm Familie");
        gliederung.benennen("ABSCHNITT", "49", "Soziales vor Ort");
        assertThat(name(kurz, "UNTERABSCHNITT")).isEqualTo("Landesprogramm Familie");
        assertThat(name(lang, "UNTERABSCHNITT")).as("4953 is not 49530").isEmpty();
        assertThat(name(lang, "ABSCHNITT")).isEqualTo("Soziales vor Ort");
        assertThat(stellen.liste(filter("landesprogramm", "")).zeilen())
                .extracting(HaushaltsstelleZeile::nummer)
                .containsExactly("01.4953.7187", "02.4953.7187");
        testkommune.neu(Rolle.KAEMMEREI);
        assertThat(gliederung.blatt(1).ort().gesamt()).isZero();
        assertThatThrownBy(() -> stellen.blatt(lang)).isInstanceOf(NotFoundException.class);
        currentActor.set(kaemmerei);
        Gliederungsblatt.Ortsname ort = gliederung.blatt(1).ort().zeilen().get(0);
        gliederung.umbenennen(ort.id(), ort.version(), "Anders");
        assertThatThrownBy(() -> gliederung.entfernen(ort.id(), ort.version())).isInstanceOf(ConflictException.class);
        gliederung.entfernen(ort.id(), ort.version() + 1);
        assertThat(name(lang, "ABSCHNITT")).isEqualTo("Sonstige soziale Angelegenheiten");
    }

    @Test
    @DisplayName("Was keine Haushaltsstelle ist oder schon dasteht, wird am Feld abgelehnt, alles auf einmal")
    void refused() {
        testkommune.neu(Rolle.KAEMMEREI);
        for (String unsinn : List.of("01.4953", "1.2.3.4.5.6", "01,49530,6300", "01.49530.6300 x", "٠١.٤٩٥٣٠.٦٣٠٠")) {
            assertThatThrownBy(() -> pflege.eintragen(HaushaltsstelleEintragen.kameral(unsinn, "")))
                    .as(unsinn)
                    .hasMessage("H-1.keine_haushaltsstelle");
        }
        assertThatThrownBy(() -> pflege.eintragen(HaushaltsstelleEintragen.kameral(" ", "")))
                .hasMessage("form.pflichtfeld");
        pflege.eintragen(HaushaltsstelleEintragen.kameral("0/4640.001.7180", ""));
        assertThatThrownBy(() -> pflege.eintragen(HaushaltsstelleEintragen.kameral("0.4640.001.7180", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> {
                    assertThat(e.violations().get(0).code()).isEqualTo("H-1.schon_da");
                    assertThat(e.violations().get(0).params()).containsExactly("0/4640.001.7180");
                });
        pflege.eintragen(HaushaltsstelleEintragen.kameral("4640.001.7180", ""));
        assertThatThrownBy(() -> pflege.eintragen(HaushaltsstelleEintragen.kameral("35010.41610", "x".repeat(301))))
                .hasMessage("form.zu_lang");
        assertThatThrownBy(() -> pflege.eintragen(doppisch("36", "a", "")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("produkt", "konto", "haushaltsseite"));
        assertThatThrownBy(() -> gliederung.benennen("QUATSCH", "", ""))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("art", "ziffern", "bezeichnung"));
        gliederung.benennen("PARTNER", "9", "Andere");
        assertThatThrownBy(() -> gliederung.benennen("PARTNER", "9", "Nochmal")).hasMessage("H-1.ziffern_benannt");
    }

    @Test
    @DisplayName("Doppisch gilt das Muster der Kommune von da an; zwei, die es zugleich ändern, treffen sich")
    void doppisch() {
        testkommune.neu(Rolle.KAEMMEREI);
        assertThat(einstellung.muster().version()).isZero();
        long id = pflege.eintragen(doppisch("363500", "5318000", "AUSGABE"));
        assertThat(stellen.blatt(id).teile()).isEmpty();
        assertThat(stellen.blatt(id).stelle().nummer()).isEqualTo("363500 / 5318000");
        assertThatThrownBy(() -> pflege.eintragen(doppisch("363500", "5318000", "EINNAHME")))
                .hasMessage("H-1.schon_da");
        assertThatThrownBy(() -> pflege.eintragen(doppisch("36.35.P1", "5318000", "AUSGABE")))
                .hasMessage("H-1.produkt");
        Haushaltsmuster neu = muster("2", "12", 0);
        assertThatThrownBy(() -> einstellung.einstellen(muster("0", "99", 0))).hasMessage("H-1.muster_laenge");
        assertThatThrownBy(() -> einstellung.einstellen(muster("drei", "1e9", 0)))
                .hasMessage("H-1.muster_laenge");
        einstellung.einstellen(neu);
        assertThatThrownBy(() -> einstellung.einstellen(neu)).isInstanceOf(ConflictException.class);
        pflege.eintragen(doppisch("36.35.P1", "5318000", "AUSGABE"));
        assertThat(stellen.liste(filter("", "AUSGABE")).gesamt()).isEqualTo(2);
    }

    @Test
    @DisplayName("Sortiert, gesucht und geblättert wird in der Datenbank; Unsinn in der Adresse zählt als nichts")
    void listed() {
        testkommune.neu(Rolle.KAEMMEREI);
        IntStream.range(0, HaushaltsstelleService.JE_SEITE + 2)
                .forEach(n -> pflege.eintragen(
                        HaushaltsstelleEintragen.kameral("01.%d.6300".formatted(10_000 + n), "Zeile " + (99 - n))));
        pflege.eintragen(HaushaltsstelleEintragen.kameral("01.10000.1710", "100% vom Land"));
        assertThat(stellen.liste(new HaushaltsstelleFilter(null, null, null, 2)).zeilen())
                .hasSize(3);
        assertThat(stellen.liste(new HaushaltsstelleFilter("", "x", "y", 99)).nummer())
                .isEqualTo(2);
        assertThat(stellen.liste(new HaushaltsstelleFilter("", "", "-NUMMER", -5))
                        .zeilen()
                        .get(0)
                        .nummer())
                .isEqualTo("01.10051.6300");
        assertThat(stellen.liste(new HaushaltsstelleFilter("", "", "BEZEICHNUNG", 1))
                        .zeilen()
                        .get(0)
                        .bezeichnung())
                .isEqualTo("100% vom Land");
        assertThat(stellen.liste(filter("0%", "")).zeilen())
                .singleElement()
                .satisfies(z -> assertThat(z.seite().name()).isEqualTo("EINNAHME"));
        assertThat(stellen.liste(filter("", "EINNAHME")).gesamt()).isOne();
        assertThat(stellen.abschnitt(filter("", "")).zeilen()).hasSize(HaushaltsstelleService.JE_SEITE + 3);
    }

    @Test
    @DisplayName(
            "Vorlagen sind verlinkt, wo sie eine Haushaltsstelle genau nennen; alles andere bleibt Text und ist aufgelistet")
    void papersAreLinked() {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        testkommune.kollege(kaemmerei, Rolle.GREMIENBUERO);
        long genau = papier("HH-Stelle: 01.49530.6300", "01/49530.6300", "Deckungsring 12");
        long anders = papier("01.4953.6300");
        assertThat(adressen(genau)).containsExactly("", "", "");
        currentActor.set(kaemmerei);
        assertThat(stellen.ungedeutete())
                .extracting(Haushaltstext::text)
                .containsExactlyInAnyOrder(
                        "01.4953.6300", "01/49530.6300", "Deckungsring 12", "HH-Stelle: 01.49530.6300");
        long id = pflege.eintragen(HaushaltsstelleEintragen.kameral("01.49530.6300", ""));
        String adresse = "/haushalt/stelle.xhtml?id=" + id;
        assertThat(adressen(genau)).containsExactly(adresse, adresse, "");
        assertThat(adressen(anders)).containsExactly("");
        assertThat(stellen.ungedeutete())
                .extracting(Haushaltstext::text)
                .containsExactlyInAnyOrder("01.4953.6300", "Deckungsring 12");
        assertThat(stellen.blatt(id).vorlagen())
                .extracting(Haushaltsnennung::vorlageId)
                .containsExactly(genau);
        testkommune.neu(Rolle.KAEMMEREI);
        assertThat(stellen.ungedeutete()).isEmpty();
    }

    @Test
    @DisplayName("Nur die Kämmerei pflegt; die Datenbank lässt die Nummer nicht ändern und nichts löschen")
    void theNumberStays() {
        Akteur kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        long id = pflege.eintragen(HaushaltsstelleEintragen.kameral("01.49530.6300", ""));
        int version = stellen.blatt(id).version();
        pflege.bezeichnen(id, version, " Sachausgaben ");
        assertThat(stellen.blatt(id).stelle().bezeichnung()).isEqualTo("Sachausgaben");
        assertThatThrownBy(() -> pflege.bezeichnen(id, version, "Anders")).isInstanceOf(ConflictException.class);
        for (String verboten : List.of(
                "update haushaltsstelle set gruppierung = '6301', wortlaut = '01.49530.6301' where id = " + id,
                "update haushaltsstelle set seite = 'EINNAHME' where id = " + id,
                "delete from haushaltsstelle where id = " + id,
                "insert into gliederung_bund (art, ziffern, bezeichnung, belegt) values ('GRUPPE', '99', 'x', true)",
                "insert into haushaltsstelle (kommune_id, stil, wortlaut, praefix, unterabschnitt, massnahme, gruppierung, produkt,"
                        + " konto, bezeichnung, seite, teil) values (" + kaemmerei.kommuneId()
                        + ", 'KAMERAL', '4953.6300', '', '4953', '', '6300', '', '', '', 'EINNAHME', 'VERWALTUNGSHAUSHALT')")) {
            assertThatThrownBy(() -> sql(kaemmerei, verboten)).as(verboten).isInstanceOf(SQLException.class);
        }
        for (Rolle rolle : Rolle.values()) {
            if (rolle != Rolle.KAEMMEREI) {
                testkommune.kollege(kaemmerei, rolle);
                assertThat(stellen.blatt(id).stelle().nummer()).isEqualTo("01.49530.6300");
                assertThatThrownBy(() -> pflege.bezeichnen(id, version + 1, "x"))
                        .as(rolle.name())
                        .isInstanceOf(ForbiddenException.class);
            }
        }
    }

    private String name(long id, String art) {
        return stellen.blatt(id).teile().stream()
                .filter(t -> t.art().name().equals(art))
                .map(HaushaltsstelleBlatt.Teil::bezeichnung)
                .findFirst()
                .orElseThrow();
    }

    private static HaushaltsstelleFilter filter(String text, String zeige) {
        return new HaushaltsstelleFilter(text, zeige, "", 1);
    }

    private static HaushaltsstelleEintragen doppisch(String produkt, String konto, String seite) {
        return new HaushaltsstelleEintragen("DOPPISCH", "", produkt, konto, seite, "");
    }

    private static Haushaltsmuster muster(String von, String bis, int version) {
        return new Haushaltsmuster(
                new Haushaltsmuster.Feld(von, bis, true, false, true),
                new Haushaltsmuster.Feld("4", "8", false, false, false),
                version);
    }

    private List<String> adressen(long vorlage) {
        return vorlagen.details(vorlage, null).finanzen().stream()
                .map(f -> f.adresse())
                .toList();
    }

    /** A paper of the past with these texts in its finance lines, recorded by the actor. */
    private long papier(String... texte) {
        Vorlagenangaben a =
                testkommune.beschluss(testkommune.gremium(), LocalDate.of(2020, 6, 10), "BEHANDELT", "30", "0");
        return papiere.erfassen(new Vorlagenangaben(
                "",
                a.art(),
                a.texte(),
                a.kaemmerei(),
                a.ausgefertigt(),
                a.folge(),
                Arrays.stream(texte)
                        .map(text -> new Finanzangabe("GESAMTKOSTEN", "1.500", "", false, text, "2020", ""))
                        .toList(),
                a.woher()));
    }

    private void sql(Akteur akteur, String befehl) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + akteur.kontoId()
                    + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try {
                s.execute(befehl);
            } finally {
                c.rollback();
            }
        }
    }
}
