package de.familienaudit.browser.adressen;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.browser.Besucher;
import de.familienaudit.browser.Besucher.Antwort;
import de.familienaudit.browser.BrowserExtension;
import de.familienaudit.browser.Datenbestand;
import de.familienaudit.web.frame.Adresse;
import de.familienaudit.web.frame.Adresstabelle;
import de.familienaudit.web.frame.Seitenbuch;
import de.familienaudit.web.frame.Seitenbuecher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A paper that is not public, with another word in each of its fields, all of which begin alike. Everybody outside of its circle, and
 * nobody at all, visits every address of the program, searches, sorts, exports and guesses: none of the words may appear. Inside of the
 * circle they do, so that the test can fail.
 */
@DisplayName("V-10: Keine Adresse des Programms verrät eine nichtöffentliche Vorlage")
@ExtendWith(BrowserExtension.class)
class SecretPaperIsNowhereIT {

    private static final int NOT_FOUND = 404;

    /** No other word of the program or the example begins so. */
    private static final String VERRAT = "zeisig";

    /** A word that is searched for; it stands in the paper, and the answer may repeat it. */
    private static final String SUCHWORT = "finkenflug";

    private static final List<String> DRAUSSEN =
            List.of("projektleitung", "fachamt", "auditorin", "leser", "administration", "sondershausen");

    /** What belongs to a commitment for the paper, in the order in which it can go. */
    private static final List<String> BLEIBENDE =
            List.of("nacherfassung", "bedingungserfuellung", "zustimmungsbedingung", "zustimmung", "bindung");

    private static final List<String> DRINNEN = List.of("gremienbuero", "kaemmerei", "landraetin");

    private static final Adresstabelle ADRESSEN = Seitenbuecher.aus(
                    Klassenfund.alle(Seitenbuch.class, "de.familienaudit.web", "Seiten"))
            .adressen();

    private final Datenbestand daten =
            new Datenbestand(BrowserExtension.session().database());
    private final Adressaufrufe aufrufe = new Adressaufrufe(daten, ADRESSEN);
    private long id;

    @BeforeEach
    void create() {
        long kreis = daten.number("select id from kommune where name = ?", Datenbestand.KREIS);
        id = daten.number("select nextval('objekt_id')");
        long aufzeichnung = daten.number("select nextval('objekt_id')");
        long zeile = daten.number("select nextval('objekt_id')");
        long anfrage = daten.number("select nextval('objekt_id')");
        daten.change(
                "insert into vorlage (id, kommune_id, nummer, herkunft, oeffentlich, offen, aktuell, stand, entschieden_am, zuletzt_am)"
                        + " values (?, ?, 'Zeisignummer', 'NACHERFASST', false, false, 1, 'BESCHLOSSEN', '2009-05-04', '2009-05-04')",
                id,
                kreis);
        daten.change(
                "insert into aufzeichnung (id, kommune_id, vorlage_id, nummer, vorlagennummer, anlass, art, betreff, beschluss,"
                        + " sachverhalt, einreicher, bemerkung, kaemmerei, kaemmerei_text, ausgefertigt_durch, eingriff_grund, suchtext, quelle, grund,"
                        + " erfasst_am, erfasst_von) values (?, ?, ?, 1, 'Zeisignummer', 'NACHERFASSUNG', 'BESCHLUSSVORLAGE',"
                        + " 'Zeisigbetreff Finkenflug', 'Zeisigbeschluss', 'Zeisigsachverhalt', 'Zeisigamt', 'Zeisigbemerkung', 'ERFOLGT',"
                        + " 'Zeisigkasse', 'Zeisigname', '', 'zeisignummer zeisigbetreff finkenflug zeisigbeschluss', 'Zeisigquelle',"
                        + " 'Zeisiggrund', now(), 'Zeisigperson')",
                aufzeichnung,
                kreis,
                id);
        daten.change(
                "insert into beratungszeile (id, kommune_id, aufzeichnung_id, position, gremium_id, tag, rolle, stand, umfang, teile,"
                        + " geaendert, ausfallgrund, bemerkung) select ?, ?, ?, 1, min(g.id), '2009-05-04', 'ENTSCHEIDUNG', 'BEHANDELT',"
                        + " 'TEILE', 'Zeisigteil', false, 'Zeisigausfall', 'Zeisigzeile' from gremium g where g.kommune_id = ?",
                zeile,
                kreis,
                aufzeichnung,
                kreis);
        daten.change(
                "insert into abstimmungszeile (kommune_id, beratung_id, position, gegenstand, teil, richtung, wortlaut, ja, worte, art,"
                        + " fraktionen, massgeblich, massgabegrund) values (?, ?, 1, 'TEIL', 'Zeisigstimme', 'ANNEHMEN',"
                        + " 'Zeisigwortlaut', 4711, 'Zeisigworte', 'OFFEN', 'Zeisigfraktion', 'WORTE', 'Zeisigmassgabe')",
                kreis,
                zeile);
        daten.change(
                "insert into finanzposten (kommune_id, aufzeichnung_id, position, art, betrag, genauigkeit, jaehrlich, haushaltsstelle,"
                        + " bemerkung) values (?, ?, 1, 'GESAMTKOSTEN', 47.11, 'GENAU', false, 'Zeisigstelle', 'Zeisiggeld'),"
                        + " (?, ?, 2, 'VERANSCHLAGUNG', 47.11, 'GENAU', false, '01.49530.6300', 'Zeisiggeld')",
                kreis,
                aufzeichnung,
                kreis,
                aufzeichnung);
        daten.change(
                "insert into vorlagenoeffentlichkeit (kommune_id, vorlage_id, oeffentlich, tag, sachverhalt, finanzen, bemerkungen, grund,"
                        + " erfasst_am, erfasst_von) values (?, ?, false, '2009-05-05', false, false, false, 'Zeisigschluss', now(), 'Test')",
                kreis,
                id);
        daten.change(
                "insert into mitzeichnung (id, kommune_id, vorlage_id, runde, art, rang, frist, hinweis, erfasst_am, erfasst_von)"
                        + " values (?, ?, ?, 1, 'KAEMMEREI', 1, '2009-05-05', 'Zeisighinweis', now(), 'Test')",
                anfrage,
                kreis,
                id);
        // the paper is over, so the database would not take an answer
        daten.change("alter table mitzeichnungsantwort disable trigger mitzeichnung_beantworten");
        daten.change(
                "insert into mitzeichnungsantwort (kommune_id, vorlage_id, mitzeichnung_id, ergebnis, bemerkung, grund, aufzeichnung,"
                        + " vertreten, erfasst_am, erfasst_von) values (?, ?, ?, 'ZURUECKGEGEBEN', '', 'Zeisigrueckgabe', 1,"
                        + " 'Zeisigvertretung', now(), 'Test')",
                kreis,
                id,
                anfrage);
        daten.change("alter table mitzeichnungsantwort enable trigger mitzeichnung_beantworten");
        daten.change(
                "insert into mitzeichnungsende (kommune_id, vorlage_id, runde, ende, grund, erfasst_am, erfasst_von)"
                        + " values (?, ?, 1, 'ABGEBROCHEN', 'Zeisigabbruch', now(), 'Test')",
                kreis,
                id);
        daten.change(
                "with inhalt as (insert into dateiinhalt (kommune_id, sha256, groesse, medientyp) values (?, repeat('0', 64), 1, 'application/pdf')"
                        + " returning id) insert into anlage (kommune_id, vorlage_id, rang, titel, oeffentlich, inhalt_id, dateiname, groesse, medientyp, ab, erfasst_am, erfasst_von)"
                        + " select ?, ?, 1, 'Zeisiganlage', true, id, 'Zeisigdatei.pdf', 1, 'application/pdf', 1, now(), 'Test' from inhalt",
                kreis,
                kreis,
                id);
        // the paper is not public, so the database would not take an announcement
        daten.change("alter table bekanntmachung disable trigger umsetzung_folgt");
        daten.change(
                "insert into bekanntmachung (kommune_id, vorlage_id, eintrag, fassung, schritt, tag, ort, grund, abgeloest, erfasst_am,"
                        + " erfasst_von) values (?, ?, 1, 1, 'EINGETRAGEN', '2009-05-06', 'Zeisigblatt', '', false, now(), 'Zeisigbote')",
                kreis,
                id);
        daten.change("alter table bekanntmachung enable trigger umsetzung_folgt");
        // it stood on a published agenda while it was public
        daten.change("alter table bekanntgabepunkt disable trigger bekanntgabepunkt_steht_da");
        daten.change(
                "insert into bekanntgabepunkt (kommune_id, sitzung_id, eintrag, punkt_id, vorlage_id)"
                        + " select ?, min(s.id), 1, 1, ? from sitzung s where s.kommune_id = ?",
                kreis,
                id,
                kreis);
        daten.change("alter table bekanntgabepunkt enable trigger bekanntgabepunkt_steht_da");
        daten.change(
                "insert into ausfuehrung (kommune_id, vorlage_id, aufzeichnung_id, eintrag, fassung, schritt, teil, stelle_id, bis, bemerkung,"
                        + " grund, vertreten, abgeloest, erfasst_am, erfasst_von) select ?, ?, ?, 1, 1, 'EINGETRAGEN', '7', min(s.id), '2009-05-07',"
                        + " 'Zeisigtat', '', 'Zeisigdeputat', false, now(), 'Zeisigamtfrau' from stelle s where s.kommune_id = ? and s.art = 'INTERN'",
                kreis,
                id,
                aufzeichnung,
                kreis);
        createBindung(kreis);
    }

    /** A commitment for the paper, consented to under a condition; recorded, so that no position has to hold it. */
    private void createBindung(long kreis) {
        long bindung = daten.number("select nextval('objekt_id')");
        long zustimmung = daten.number("select nextval('objekt_id')");
        long bedingung = daten.number("select nextval('objekt_id')");
        daten.change(
                "insert into bindung (id, kommune_id, betreff, begruendung, vorlage_id, direkt, antrag_konto_id, beantragt_am, nacherfasst,"
                        + " quelle, grund, erfasst_am, erfasst_von) select ?, ?, 'Zeisigzweck', 'Zeisiganlass', ?, true, min(k.id),"
                        + " '2009-05-08', true, 'Zeisigakte', 'Zeisignachtrag', now(), 'Zeisigbote' from konto k where k.kommune_id = ?",
                bindung,
                kreis,
                id,
                kreis);
        daten.change(
                "insert into nacherfassung (kommune_id, bindung_id, vorlage_id, art, organ, deckung, tag_bekannt)"
                        + " values (?, ?, ?, 'AUSSERPLANMAESSIG', 'NICHT_BELEGT', 'Zeisigdeckung', true)",
                kreis,
                bindung,
                id);
        // with its condition in one statement, because a consent has all its conditions when it is said
        daten.change(
                "with z as (insert into zustimmung (id, kommune_id, bindung_id, vorlage_id, folge, art, tag, text, bedingungen, konto_id,"
                        + " erfasst_am, erfasst_von) select ?, ?, ?, ?, 1, 'ERTEILT', '2009-05-08', 'Zeisigzusage', 1, min(k.id), now(),"
                        + " 'Zeisigbote' from konto k where k.kommune_id = ? returning id) insert into zustimmungsbedingung (id, kommune_id,"
                        + " zustimmung_id, vorlage_id, nr, art, bezeichnung) select ?, ?, z.id, ?, 1, 'SONSTIGE', 'Zeisigvorbehalt' from z",
                zustimmung,
                kreis,
                bindung,
                id,
                kreis,
                bedingung,
                kreis,
                id);
        daten.change(
                "insert into bedingungserfuellung (kommune_id, bedingung_id, vorlage_id, tag, nachweis, konto_id, erfasst_am, erfasst_von)"
                        + " select ?, ?, ?, '2009-05-08', 'Zeisigbeleg', min(k.id), now(), 'Zeisigbote' from konto k where k.kommune_id = ?",
                kreis,
                bedingung,
                id,
                kreis);
    }

    /** The database keeps them from everybody. */
    private void removeBindung() {
        for (String tabelle : BLEIBENDE) {
            String waechter =
                    switch (tabelle) {
                        case "bindung", "nacherfassung" -> tabelle + "_bleibt";
                        default -> "zustimmung_bleibt";
                    };
            daten.change("alter table " + tabelle + " disable trigger " + waechter);
            daten.change("delete from " + tabelle + " where vorlage_id = ?", id);
            daten.change("alter table " + tabelle + " enable trigger " + waechter);
        }
    }

    /** Other tests count papers, and ask for the newest one. */
    @AfterEach
    void remove() {
        removeBindung();
        for (String befehl : List.of(
                "delete from ausfuehrung where vorlage_id = ?",
                "delete from bekanntgabepunkt where vorlage_id = ?",
                "delete from bekanntmachung where vorlage_id = ?",
                "delete from anlage where vorlage_id = ?",
                "delete from mitzeichnungsende where vorlage_id = ?",
                "delete from mitzeichnungsantwort where vorlage_id = ?",
                "delete from mitzeichnung where vorlage_id = ?",
                "delete from vorlagenoeffentlichkeit where vorlage_id = ?",
                "delete from abstimmungszeile s using aufzeichnung a where a.id = s.aufzeichnung_id and a.vorlage_id = ?",
                "delete from beratungszeile b using aufzeichnung a where a.id = b.aufzeichnung_id and a.vorlage_id = ?",
                "delete from finanzposten f using aufzeichnung a where a.id = f.aufzeichnung_id and a.vorlage_id = ?",
                "delete from aufzeichnung where vorlage_id = ?",
                "delete from vorlage where id = ?")) {
            daten.change(befehl, id);
        }
        daten.change("delete from dateiinhalt where sha256 = repeat('0', 64)");
    }

    @Test
    @DisplayName(
            "Außerhalb des Kreises und ohne Anmeldung: kein Wort, keine Nummer, auf keiner Seite, in keiner Liste, Suche oder Ausgabe")
    void nobodyOutsideFindsAWord() {
        List<String> verraten = new ArrayList<>();
        int besucht = 0;
        for (String konto : DRAUSSEN) {
            Besucher besucher = Besucher.angemeldet(konto);
            String kommune = konto.equals("sondershausen") ? Datenbestand.STADT : Datenbestand.KREIS;
            for (String pfad : pfade(konto, kommune)) {
                besucht++;
                if (verraet(besucher, pfad)) {
                    verraten.add(konto + " " + pfad);
                }
            }
            for (String pfad : geraten()) {
                if (besucher.get(pfad).status() == Adressaufruf.OK) {
                    verraten.add(konto + " is let in to " + pfad);
                }
            }
        }
        Besucher niemand = Besucher.anonym();
        for (String pfad : pfade(null, Datenbestand.KREIS)) {
            besucht++;
            if (verraet(niemand, pfad)) {
                verraten.add("nobody " + pfad);
            }
        }
        assertThat(verraten).isEmpty();
        assertThat(besucht).isGreaterThan(500);
        // a guessed address is answered as one that does not exist
        assertThat(Besucher.angemeldet("leser")
                        .get("vorlage/vorlage.xhtml?id=" + id)
                        .status())
                .isEqualTo(NOT_FOUND);
        assertThat(ohneZahlen("leser", id)).isEqualTo(ohneZahlen("leser", 987_654_321L));
        // of one of its own number it says nothing but that it is taken
        assertThat(Besucher.angemeldet("leser").get("vorlage/index.xhtml").text())
                .doesNotContain("2009");
    }

    @Test
    @DisplayName(
            "Im Kreis steht jedes Wort da: auf der Seite, in Liste und Suche, und als nichtöffentlich gekennzeichnet")
    void insideItIsThere() {
        for (String konto : DRINNEN) {
            Besucher besucher = Besucher.angemeldet(konto);
            String seite = besucher.get("vorlage/vorlage.xhtml?id=" + id).text();
            assertThat(seite)
                    .as(konto)
                    .contains(
                            "Zeisignummer",
                            "Zeisigbetreff",
                            "Zeisigbeschluss",
                            "Zeisigsachverhalt",
                            "Zeisigamt",
                            "Zeisigbemerkung",
                            "Zeisigkasse",
                            "Zeisigname",
                            "Zeisigquelle",
                            "Zeisiggrund",
                            "Zeisigperson",
                            "Zeisigteil",
                            "Zeisigzeile",
                            "Zeisigstimme",
                            "Zeisigwortlaut",
                            "Zeisigworte",
                            "Zeisigfraktion",
                            "Zeisigstelle",
                            "Zeisiggeld",
                            "Zeisigschluss",
                            "4.711",
                            "47,11")
                    .contains("nichtöffentlich", "druckvermerk");
            assertThat(besucher.get("vorlage/index.xhtml?suche=" + SUCHWORT).text())
                    .as(konto)
                    .contains("Zeisigbetreff", "nichtöffentlich");
            assertThat(besucher.get("vorlage/index.xhtml").text()).as(konto).contains("<option value=\"2009\"");
        }
    }

    @Test
    @DisplayName("Wer zur einreichenden Stelle gehört, kommt mit ihr in den Kreis und mit ihr wieder hinaus")
    void theStelleThatSubmitsIt() {
        String adresse = "vorlage/vorlage.xhtml?id=" + id;
        Besucher fachamt = Besucher.angemeldet("fachamt");
        assertThat(fachamt.get(adresse).status()).isEqualTo(NOT_FOUND);
        daten.change(
                "update vorlage set einreicher_stelle_id = (select min(b.stelle_id) from stellenbesetzung b join konto k on k.id ="
                        + " b.konto_id where k.benutzername = 'fachamt' and b.gueltig_bis is null) where id = ?",
                id);
        assertThat(fachamt.get(adresse).text()).contains("Zeisigbetreff");
        daten.change("update vorlage set einreicher_stelle_id = null where id = ?", id);
        assertThat(fachamt.get(adresse).status()).isEqualTo(NOT_FOUND);
    }

    private List<String> pfade(String konto, String kommune) {
        List<String> pfade = new ArrayList<>();
        for (Adresse adresse : ADRESSEN.alle()) {
            aufrufe.als(konto, kommune, adresse.pfad()).forEach(a -> pfade.add(a.pfad()));
        }
        for (String suche : List.of(SUCHWORT, "7/", "4711")) {
            pfade.add("vorlage/index.xhtml?suche=" + suche);
            pfade.add("verwaltung/protokoll.xhtml?suche=" + suche);
            pfade.add("verwaltung/protokoll.csv?suche=" + suche);
            pfade.add("verwaltung/protokoll.xlsx?suche=" + suche);
            pfade.add("vorlage/vorlagen.xlsx?suche=" + suche);
            pfade.add("zielvereinbarung/index.xhtml?suche=" + suche);
            pfade.add("zielvereinbarung/suche?q=" + suche);
            pfade.add("verwaltung/stellen.xhtml?suche=" + suche);
            pfade.add("haushalt/bindungen.xhtml?suche=" + suche);
            pfade.add("haushalt/bindungen.xlsx?suche=" + suche);
        }
        for (String art : List.of(
                "vorlage",
                "aufzeichnung",
                "beratungszeile",
                "abstimmungszeile",
                "finanzposten",
                "mitzeichnung",
                "mitzeichnungsantwort",
                "mitzeichnungsende",
                "bekanntmachung",
                "bekanntgabepunkt",
                "ausfuehrung",
                "bindung",
                "zustimmung",
                "zustimmungsbedingung",
                "bedingungserfuellung",
                "nacherfassung")) {
            pfade.add("verwaltung/protokoll.xhtml?art=" + art);
            pfade.add("verwaltung/protokoll.csv?art=" + art);
        }
        pfade.add("verwaltung/protokoll.csv");
        pfade.add("verwaltung/protokoll.xlsx");
        pfade.add("verwaltung/protokoll.xhtml?person=datenbank");
        for (String sortierung : List.of("NUMMER", "-NUMMER", "BETREFF", "-BETREFF", "TAG", "-TAG")) {
            pfade.add("vorlage/index.xhtml?sortierung=" + sortierung);
        }
        pfade.add("vorlage/index.xhtml?jahr=2009");
        pfade.add("vorlage/index.xhtml?stand=BESCHLOSSEN&art=BESCHLUSSVORLAGE");
        pfade.add("vorlage/index.xhtml?gremium="
                + daten.number("select gremium_id from beratungszeile where bemerkung = 'Zeisigzeile'"));
        for (String filter : List.of("", "?jahr=2009", "?stand=OFFEN", "?stand=UEBERFAELLIG")) {
            pfade.add("vorlage/ausfuehrung.xhtml" + filter);
            pfade.add("vorlage/ausfuehrung.xlsx" + filter);
        }
        pfade.add("uebersicht.xhtml");
        pfade.add("vorlage/sitzungen.xhtml?jahr=2009");
        pfade.add("vorlage/sitzungen.xlsx?jahr=2009");
        pfade.addAll(geraten());
        return pfade;
    }

    /** Addresses of the paper itself, and of the commitment for it. */
    private List<String> geraten() {
        long bindung = daten.number("select max(id) from bindung where vorlage_id = ?", id);
        return List.of(
                "vorlage/vorlage.xhtml?id=" + id,
                "vorlage/vorlage.xhtml?id=" + id + "&aufzeichnung=1",
                "vorlage/vorlage.xhtml?id=" + id + "&schritt=veroeffentlichen",
                "vorlage/umsetzung.xhtml?id=" + id,
                "vorlage/umsetzung.xhtml?id=" + id + "&schritt=melden&eintrag=1",
                "vorlage/erfassen.xhtml?id=" + id,
                "haushalt/bindung.xhtml?id=" + bindung,
                "haushalt/bindung.xhtml?id=" + bindung + "&verlauf=neu");
    }

    /** The answer without what differs with the address itself. */
    private static String ohneZahlen(String konto, long id) {
        return Besucher.angemeldet(konto)
                .get("vorlage/vorlage.xhtml?id=" + id)
                .text()
                .replace(String.valueOf(id), "N")
                .replaceAll("value=\"-?\\d+:-?\\d+\"", "value=\"S\"")
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("nonce=\"[^\"]*\"", "nonce")
                .replaceAll("\\d{2}:\\d{2}(:\\d{2})?", "T")
                .replaceAll("[0-9a-f]{8,}", "H");
    }

    private static boolean verraet(Besucher besucher, String pfad) {
        Antwort antwort = besucher.get(pfad);
        String text = pfad.contains(".xlsx") && antwort.status() == Adressaufruf.OK
                ? entpackt(besucher.bytes(pfad))
                : antwort.text() + antwort.ziel();
        return text.toLowerCase(Locale.GERMAN).contains(VERRAT);
    }

    /** Everything that is written in a workbook. */
    private static String entpackt(byte[] mappe) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(mappe))) {
            for (ZipEntry teil = zip.getNextEntry(); teil != null; teil = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
