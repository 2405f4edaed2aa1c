package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.tagesordnung.Aufsetzbares;
import de.familienaudit.vorlage.tagesordnung.Berichtigungsvorschau;
import de.familienaudit.vorlage.tagesordnung.Berichtigungsvorschau.Lage;
import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Punkt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Zeile;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.abstimmung.Votumworte;
import de.familienaudit.web.vorlage.papier.Papierworte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Agendas and votes of sessions in words. */
@ApplicationScoped
public class Tagesordnungsworte {

    @Inject
    private Texte texte;

    @Inject
    private Votumworte voten;

    @Inject
    private Papierworte papiere;

    List<Punktanzeige.Teil> teile(Tagesordnungsblatt blatt) {
        return blatt.teile().stream()
                .map(t -> new Punktanzeige.Teil(
                        t.oeffentlich(), t.punkte().stream().map(this::punkt).toList()))
                .toList();
    }

    private Punktanzeige punkt(Punkt punkt) {
        return new Punktanzeige(
                punkt.stelle(),
                top(punkt.stelle().oeffentlich(), punkt.stelle().nummer()),
                punkt.titel(),
                punkt.vorlage(),
                punkt.zeilen().stream().map(this::zeile).toList(),
                punkt.herunternehmbar(),
                punkt.entfernbar());
    }

    /** {@code Ö 3}; a dash for no item. */
    String top(boolean oeffentlich, int nummer) {
        return nummer == 0
                ? texte.text("tagesordnung.top.ohne")
                : texte.text(
                        oeffentlich ? "tagesordnung.top.oeffentlich" : "tagesordnung.top.nichtoeffentlich", nummer);
    }

    private Punktanzeige.Zeile zeile(Zeile zeile) {
        List<String> saetze = new ArrayList<>();
        zeile.stimmen().forEach(v -> saetze.add(votum(v)));
        if (!zeile.vermerk().isEmpty()) {
            saetze.add(zeile.vermerk());
        }
        return new Punktanzeige.Zeile(texte.wort(zeile.rolle()), texte.wort(zeile.stand()), ton(zeile.stand()), saetze);
    }

    /** Result and why; of a vote that was not on the paper as a whole also on what it was. */
    private String votum(Votum votum) {
        Votum.Frage frage = votum.frage();
        if (Stimmlinie.HAUPTSACHE.equals(frage.gegenstand().name())) {
            return voten.satz(votum);
        }
        String worueber =
                frage.teil().isEmpty() ? frage.wortlaut() : texte.text("tagesordnung.votum.teil", frage.teil());
        return texte.text(
                worueber.isEmpty() ? "tagesordnung.votum" : "tagesordnung.votum.ueber",
                frage.gegenstand(),
                voten.satz(votum),
                worueber);
    }

    private static String ton(Enum<?> stand) {
        return switch (stand.name()) {
            case "BEHANDELT" -> "ok";
            case "GEPLANT", "VERZICHTET", "OHNE_EMPFEHLUNG" -> "neutral";
            default -> "warn";
        };
    }

    private static boolean istGeplant(Enum<?> stand) {
        return "GEPLANT".equals(stand.name());
    }

    /** A row to choose: {@code 2026/8/001 Spielplatz (Entscheidung)}; one that was put off says so, with its day where it is known. */
    String wahl(Aufsetzbares.Wahl wahl) {
        if (istGeplant(wahl.stand())) {
            return texte.text("tagesordnung.wahl", nummer(wahl.nummer()), wahl.betreff(), wahl.rolle());
        }
        return wahl.tag() == null
                ? texte.text(
                        "tagesordnung.wahl.erneut", nummer(wahl.nummer()), wahl.betreff(), wahl.rolle(), wahl.stand())
                : texte.text(
                        "tagesordnung.wahl.erneut_nach",
                        nummer(wahl.nummer()),
                        wahl.betreff(),
                        wahl.rolle(),
                        wahl.stand(),
                        wahl.tag());
    }

    /** What is stored of a row now. */
    String gespeichert(Stimmblatt.Zeile zeile) {
        return zeile.voten().isEmpty()
                ? texte.text("stimmen.dort.nichts")
                : texte.text(
                        "stimmen.dort", zeile.voten().stream().map(this::votum).collect(Collectors.joining("; ")));
    }

    /** The result of each vote so far. */
    String ergebnis(Stimmblatt.Zeile zeile, int stimme) {
        return stimme < zeile.voten().size() ? voten.satz(zeile.voten().get(stimme)) : "";
    }

    /** What a correction would change. */
    String vorschau(Berichtigungsvorschau v) {
        return v.aendertLage()
                ? texte.text(
                        "stimmen.berichtigung.anders",
                        nummer(v.nummer()),
                        v.betreff(),
                        lage(v.bisher()),
                        lage(v.danach()))
                : texte.text("stimmen.berichtigung.gleich", nummer(v.nummer()), v.betreff(), lage(v.bisher()));
    }

    private String lage(Lage lage) {
        return lage.am() == null ? texte.wort(lage.stand()) : texte.text("vorlage.stand_am", lage.stand(), lage.am());
    }

    /** The number of a paper, or that it has none (V-1). */
    String nummer(String nummer) {
        return papiere.nummer(nummer);
    }

    String rolle(Stimmblatt.Zeile zeile) {
        return texte.wort(zeile.wo().rolle());
    }
}
