package de.familienaudit.browser.adressen;

import static java.util.Map.entry;

import de.familienaudit.browser.Datenbestand;
import de.familienaudit.browser.ImportSeite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the slice zielvereinbarung. */
final class ZielvereinbarungAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        Function<Adressfrage, List<Adressaufruf>> fassung =
                frage -> frage.mitId("?id=", frage.daten()::geltendeFassung);
        Function<Adressfrage, List<Adressaufruf>> liste =
                frage -> frage.mitId("?fassung=", frage.daten()::geltendeFassung);
        // printing takes a while: that it answers shows PlanAndFilesIT
        Function<Adressfrage, List<Adressaufruf>> druck =
                frage -> frage.ohneEigenes("?id=", frage.daten()::geltendeFassung);
        Function<Adressfrage, List<Adressaufruf>> kennzahl =
                frage -> frage.mitId("?id=", kommune -> kennzahl(frage.daten(), kommune));
        return Map.ofEntries(
                entry(
                        "/zielvereinbarung/massnahme.xhtml",
                        frage -> frage.mitId("?id=", kommune -> massnahme(frage, kommune))),
                entry(
                        "/zielvereinbarung/ziel.xhtml",
                        frage -> frage.mitId("?id=", kommune -> frage.daten().ziel(kommune, "1.1"))),
                entry("/zielvereinbarung/kennzahl.xhtml", kennzahl),
                entry("/zielvereinbarung/kennzahl-bearbeiten.xhtml", kennzahl),
                entry("/zielvereinbarung/kennzahl-werte.xhtml", kennzahl),
                entry("/zielvereinbarung/fassung.xhtml", fassung),
                entry("/zielvereinbarung/wortlaut.xhtml", fassung),
                entry("/zielvereinbarung/vergleich.xhtml", fassung),
                entry("/zielvereinbarung/vergleich.xlsx", fassung),
                entry("/zielvereinbarung/entwurf.xhtml", fassung),
                entry(
                        "/zielvereinbarung/suche",
                        frage -> frage.mitId("?text=1.1&fassung=", frage.daten()::geltendeFassung)),
                entry("/zielvereinbarung/uebernahme.xhtml", fassung),
                entry("/zielvereinbarung/sammelaenderung.xhtml", fassung),
                entry("/zielvereinbarung/entwurf-vorspann.xhtml", fassung),
                entry("/zielvereinbarung/index.xhtml", liste),
                entry("/zielvereinbarung/zeitplan.xhtml", liste),
                entry("/zielvereinbarung/massnahmen.xlsx", liste),
                entry(
                        "/zielvereinbarung/ausgabe",
                        frage -> frage.mitId("?format=csv&id=", frage.daten()::geltendeFassung)),
                entry("/zielvereinbarung/fassung.pdf", druck),
                entry("/zielvereinbarung/fassung.docx", druck),
                entry(
                        "/zielvereinbarung/zeitplan.pdf",
                        frage -> frage.ohneEigenes("?fassung=", frage.daten()::geltendeFassung)),
                entry("/zielvereinbarung/entwurf-massnahme.xhtml", ZielvereinbarungAdressen::massnahmeImEntwurf),
                entry("/zielvereinbarung/entwurf-ziel.xhtml", ZielvereinbarungAdressen::zielImEntwurf),
                entry(
                        "/zielvereinbarung/vorschau.xhtml",
                        frage -> frage.mitId(
                                "?id=",
                                importdatei(frage.daten(), frage.konto()),
                                importdatei(frage.daten(), fremdeProjektleitung(frage.konto())))));
    }

    private static List<Adressaufruf> massnahmeImEntwurf(Adressfrage frage) {
        long eigene = massnahme(frage, frage.kommune());
        long fremde = massnahme(frage, frage.andereKommune());
        return List.of(
                new Adressaufruf(entwurf(frage, frage.kommune()) + "&massnahme=" + eigene, Adressaufruf.OK),
                new Adressaufruf(
                        entwurf(frage, frage.andereKommune()) + "&massnahme=" + fremde, Adressaufruf.NOT_FOUND),
                new Adressaufruf(entwurf(frage, frage.kommune()) + "&massnahme=" + fremde, Adressaufruf.NOT_FOUND));
    }

    private static List<Adressaufruf> zielImEntwurf(Adressfrage frage) {
        return List.of(
                new Adressaufruf(entwurf(frage, frage.kommune()) + "&feld=1", Adressaufruf.OK),
                new Adressaufruf(entwurf(frage, frage.andereKommune()) + "&feld=1", Adressaufruf.NOT_FOUND),
                new Adressaufruf(entwurf(frage, frage.kommune()) + "&feld=99", Adressaufruf.NOT_FOUND));
    }

    private static String entwurf(Adressfrage frage, String kommune) {
        return frage.pfad() + "?id=" + frage.daten().geltendeFassung(kommune);
    }

    private static long massnahme(Adressfrage frage, String kommune) {
        return frage.daten().massnahme(kommune, "1.1.1");
    }

    /** The example of the town has none of its own. */
    private static long kennzahl(Datenbestand daten, String kommune) {
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

    private static String fremdeProjektleitung(String konto) {
        return "projektleitung".equals(konto) ? "sondershausen" : "projektleitung";
    }

    /** A document that this account uploaded and has not taken over yet. */
    private static long importdatei(Datenbestand daten, String konto) {
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
