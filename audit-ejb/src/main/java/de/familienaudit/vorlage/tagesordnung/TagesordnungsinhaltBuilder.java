package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.dokument.druck.Dokumentworte;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Punkt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Zeile;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsinhalt.Angabe;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** Puts an agenda into the words of its printed document; of the public version is left out what the public may not know. */
final class TagesordnungsinhaltBuilder {

    private static final Dokumentworte WORTE = Dokumentworte.neben(TagesordnungsinhaltBuilder.class, "tagesordnung");

    private TagesordnungsinhaltBuilder() {}

    static Tagesordnungsinhalt inhalt(
            String kommune, Sitzung sitzung, Tagesordnungsblatt blatt, boolean beideTeile, LocalDate heute) {
        List<Tagesordnungsinhalt.Teil> teile = (beideTeile ? blatt.teile() : blatt.fuerDieOeffentlichkeit())
                .stream()
                        .map(t -> new Tagesordnungsinhalt.Teil(
                                wort(t.oeffentlich() ? "teil.oeffentlich" : "teil.nichtoeffentlich"),
                                wort("spalte.nummer"),
                                wort("spalte.sache"),
                                t.punkte().stream()
                                        .map(p -> new Tagesordnungsinhalt.Punkt(
                                                String.valueOf(p.stelle().nummer()), sache(p)))
                                        .toList()))
                        .toList();
        return new Tagesordnungsinhalt(
                kommune,
                wort(sitzung.stand() == Sitzungsstand.GEPLANT ? "titel.einladung" : "titel.tagesordnung"),
                angaben(blatt.kopf().gremium(), sitzung.plan()),
                hinweis(sitzung),
                teile,
                teile.isEmpty() ? wort(beideTeile ? "leer" : "leer.oeffentlich") : "",
                wort("stand", tag(heute)));
    }

    private static List<Angabe> angaben(String gremium, Sitzungsplan plan) {
        return List.of(
                new Angabe(wort("gremium"), gremium),
                new Angabe(wort("tag"), tag(plan.tag())),
                new Angabe(wort("zeit"), zeit(plan.von(), plan.bis())),
                new Angabe(wort("ort"), plan.ort().isEmpty() ? wort("ort.offen") : plan.ort()),
                new Angabe(wort("form"), wort("form." + plan.form())));
    }

    private static String zeit(LocalTime von, LocalTime bis) {
        if (von == null) {
            return wort("zeit.offen");
        }
        return bis == null ? wort("zeit.ab", von) : wort("zeit.bis", von, bis);
    }

    private static String hinweis(Sitzung sitzung) {
        if (sitzung.stand() == Sitzungsstand.ABGESAGT) {
            return wort("abgesagt");
        }
        return sitzung.plan().dringlich() ? wort("dringlich") : "";
    }

    private static String sache(Punkt punkt) {
        if (punkt.vorlage() == null) {
            return punkt.titel();
        }
        String zeilen = punkt.zeilen().stream().map(z -> zeile(punkt, z)).collect(Collectors.joining("\n"));
        return zeilen.isEmpty() ? punkt.titel() : wort("sache", punkt.titel(), zeilen);
    }

    /** What was taken off says so; what the body did with the rest stands in the minutes. */
    private static String zeile(Punkt punkt, Zeile zeile) {
        String nummer = punkt.vorlage().nummer().isEmpty()
                ? wort("ohne_nummer")
                : punkt.vorlage().nummer();
        String satz = wort("zeile", nummer, wort("rolle." + zeile.rolle()));
        String stand = "stand." + zeile.stand();
        return WORTE.kennt(stand) ? satz + ", " + wort(stand) : satz;
    }

    static String wort(String name, Object... werte) {
        return WORTE.wort(name, werte);
    }

    static String tag(LocalDate tag) {
        return Dokumentworte.datum(tag);
    }
}
