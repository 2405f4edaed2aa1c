package de.familienaudit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How a test asks for each address: with which parameters, and what whoever may open it is answered. An address that
 * needs none is not named here.
 */
final class Adressaufrufe {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GET_NOT_SUPPORTED = 405;

    private static final long NOWHERE = 987_654_321L;

    private final Datenbestand daten;

    Adressaufrufe(Datenbestand daten) {
        this.daten = daten;
    }

    /**
     * One request.
     *
     * @param pfad with its parameters, without a slash at its beginning
     * @param status the answer to somebody who may open the address
     */
    record Aufruf(String pfad, int status) {}

    /** @param konto account that asks, null for nobody; {@code kommune} is the one that it works for */
    List<Aufruf> als(String konto, String kommune, String adresse) {
        String pfad = adresse.substring(1);
        String andere = kommune.equals(Datenbestand.KREIS) ? Datenbestand.STADT : Datenbestand.KREIS;
        return switch (adresse) {
            case "/jakarta.faces.resource/*" -> List.of(new Aufruf("jakarta.faces.resource/base.css.xhtml?ln=css", OK));
            case "/anmelden.xhtml" -> List.of(new Aufruf(pfad, konto == null ? OK : Besucher.REDIRECT));
            // nobody waits for a code here: to the login, or on
            case "/anmelden-code.xhtml" -> List.of(new Aufruf(pfad, Besucher.REDIRECT));
            case "/verwaltung/konto.xhtml" -> mitId(pfad + "?id=", konto(kommune), konto(andere));
            // whose id is whose is a matter of the server tests
            case "/verwaltung/vertretung.xhtml", "/verwaltung/urkunde" ->
                List.of(new Aufruf(pfad + "?id=" + NOWHERE, NOT_FOUND));
            // the example Kommunen have no look of their own
            case "/farben.css" -> List.of(new Aufruf(pfad, NOT_FOUND));
            case "/signatur/schriftstueck.xhtml", "/signatur/datei" ->
                List.of(new Aufruf(pfad + "?id=" + NOWHERE, NOT_FOUND));
            case "/datei" -> List.of(new Aufruf(pfad + "?id=" + NOWHERE, NOT_FOUND));
            case "/wappen" -> List.of(new Aufruf(pfad + "?id=" + NOWHERE, NOT_FOUND));
            case "/sitzung", "/entwurf", "/api/pruefung" -> List.of(new Aufruf(pfad, GET_NOT_SUPPORTED));
            case "/zielvereinbarung/massnahme.xhtml" -> mitId(pfad + "?id=", massnahme(kommune), massnahme(andere));
            case "/zielvereinbarung/ziel.xhtml" -> mitId(pfad + "?id=", ziel(kommune), ziel(andere));
            case "/zielvereinbarung/kennzahl.xhtml",
                    "/zielvereinbarung/kennzahl-bearbeiten.xhtml",
                    "/zielvereinbarung/kennzahl-werte.xhtml" ->
                mitId(pfad + "?id=", kennzahl(kommune), kennzahl(andere));
            case "/zielvereinbarung/fassung.xhtml",
                    "/zielvereinbarung/wortlaut.xhtml",
                    "/zielvereinbarung/vergleich.xhtml",
                    "/zielvereinbarung/vergleich.xlsx",
                    "/zielvereinbarung/entwurf.xhtml",
                    "/zielvereinbarung/uebernahme.xhtml",
                    "/zielvereinbarung/sammelaenderung.xhtml",
                    "/zielvereinbarung/entwurf-vorspann.xhtml" ->
                mitId(pfad + "?id=", daten.geltendeFassung(kommune), daten.geltendeFassung(andere));
            case "/zielvereinbarung/index.xhtml",
                    "/zielvereinbarung/zeitplan.xhtml",
                    "/zielvereinbarung/massnahmen.xlsx" ->
                mitId(pfad + "?fassung=", daten.geltendeFassung(kommune), daten.geltendeFassung(andere));
            case "/zielvereinbarung/ausgabe" ->
                mitId(pfad + "?format=csv&id=", daten.geltendeFassung(kommune), daten.geltendeFassung(andere));
            // printing takes a while: that it answers shows PlanAndFilesIT
            case "/zielvereinbarung/fassung.pdf", "/zielvereinbarung/fassung.docx" ->
                nichtDa(pfad + "?id=", daten.geltendeFassung(andere));
            case "/zielvereinbarung/zeitplan.pdf" -> nichtDa(pfad + "?fassung=", daten.geltendeFassung(andere));
            case "/verwaltung/stelle.xhtml" -> mitId(pfad + "?id=", stelle(kommune), stelle(andere));
            case "/verwaltung/zusammenfuehren.xhtml" -> mitId(pfad + "?stelle=", stelle(kommune), stelle(andere));
            case "/zielvereinbarung/entwurf-massnahme.xhtml" ->
                List.of(
                        new Aufruf(entwurf(pfad, kommune) + "&massnahme=" + massnahme(kommune), OK),
                        new Aufruf(entwurf(pfad, andere) + "&massnahme=" + massnahme(andere), NOT_FOUND),
                        new Aufruf(entwurf(pfad, kommune) + "&massnahme=" + massnahme(andere), NOT_FOUND));
            case "/zielvereinbarung/entwurf-ziel.xhtml" ->
                List.of(
                        new Aufruf(entwurf(pfad, kommune) + "&feld=1", OK),
                        new Aufruf(entwurf(pfad, andere) + "&feld=1", NOT_FOUND),
                        new Aufruf(entwurf(pfad, kommune) + "&feld=99", NOT_FOUND));
            case "/zielvereinbarung/vorschau.xhtml" ->
                mitId(pfad + "?id=", importdatei(konto), importdatei(fremdeProjektleitung(konto)));
            default -> List.of(new Aufruf(pfad, OK));
        };
    }

    /** The own object is there; one of another Kommune and an invented one are not. */
    private static List<Aufruf> mitId(String pfad, long eigene, long fremde) {
        return List.of(
                new Aufruf(pfad + eigene, OK),
                new Aufruf(pfad + fremde, NOT_FOUND),
                new Aufruf(pfad + NOWHERE, NOT_FOUND));
    }

    private static List<Aufruf> nichtDa(String pfad, long fremde) {
        return List.of(new Aufruf(pfad + fremde, NOT_FOUND), new Aufruf(pfad + NOWHERE, NOT_FOUND));
    }

    /** An account with its home in the Kommune and no role in another one. */
    private long konto(String kommune) {
        return daten.number(
                "select min(k.id) from konto k join kommune o on o.id = k.kommune_id where o.name = ? and not exists"
                        + " (select 1 from rollenvergabe r where r.konto_id = k.id and r.kommune_id <> k.kommune_id)",
                kommune);
    }

    private String entwurf(String pfad, String kommune) {
        return pfad + "?id=" + daten.geltendeFassung(kommune);
    }

    private long massnahme(String kommune) {
        return daten.massnahme(kommune, "1.1.1");
    }

    private long ziel(String kommune) {
        return daten.ziel(kommune, "1.1");
    }

    /** The example of the town has none of its own. */
    private long kennzahl(String kommune) {
        daten.change(
                "insert into kennzahl (kommune_id, zielvereinbarung_id, nr_handlungsfeld, nr_ziel, bezeichnung, einheit,"
                        + " schwelle, zielwert, negativ, termin_wortlaut, erlaeuterung, erfasst_am, erfasst_von)"
                        + " select v.kommune_id, v.id, 1, 1, 'Adressprobe', '%', 'UNTER', 7, false, '', '', now(), 'Test'"
                        + " from zielvereinbarung v join kommune k on k.id = v.kommune_id where k.name = ? and not exists"
                        + " (select 1 from kennzahl z where z.kommune_id = k.id)",
                kommune);
        return daten.number(
                "select min(z.id) from kennzahl z join kommune k on k.id = z.kommune_id where k.name = ?", kommune);
    }

    private long stelle(String kommune) {
        return daten.number(
                "select max(s.id) from stelle s join kommune k on k.id = s.kommune_id where k.name = ?"
                        + " and s.name = 'Projektleitung Audit'",
                kommune);
    }

    private static String fremdeProjektleitung(String konto) {
        return "projektleitung".equals(konto) ? "sondershausen" : "projektleitung";
    }

    /** A document that this account uploaded and has not taken over yet. */
    private long importdatei(String konto) {
        String wessen = konto == null ? "projektleitung" : konto;
        daten.change(
                "insert into importdatei (kommune_id, konto_id, dateiname, inhalt, sha256, hochgeladen_am)"
                        + " select r.kommune_id, k.id, 'adressen.txt', ?, 'adressen', now()"
                        + " from konto k join rollenvergabe r on r.konto_id = k.id where k.benutzername = ? and not exists"
                        + " (select 1 from importdatei i where i.konto_id = k.id and i.sha256 = 'adressen') limit 1",
                dokument(),
                wessen);
        return daten.number(
                "select i.id from importdatei i join konto k on k.id = i.konto_id"
                        + " where k.benutzername = ? and i.sha256 = 'adressen'",
                wessen);
    }

    private static byte[] dokument() {
        try {
            return ImportSeite.beispiel("zielvereinbarung-sondershausen.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
