package de.familienaudit.vorlage.gang;

import de.familienaudit.vorlage.domain.gang.Vordruck;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is typed of a paper that begins here (rules V-2, V-8, V-10).
 *
 * @param papier the form of the paper; number, issuing, source, votes and states of rows are not asked and do not count
 * @param einreicherStelle id of the Stelle that submits it; null for none
 * @param oeffentlich whether the public may know of it once it is submitted
 */
public record Entwurfsangaben(Vorlagenangaben papier, Long einreicherStelle, boolean oeffentlich)
        implements Serializable {

    /** The same with what it is to decide on (V-11). */
    public Entwurfsangaben mit(Bezugsangabe bezug) {
        return new Entwurfsangaben(papier.mit(bezug), einreicherStelle, oeffentlich);
    }

    /** What a draft says of the paper: rows that are planned, and no more than that. */
    Vorlagenangaben alsEntwurf() {
        Vorlagenangaben gesagt = papier.ohneLeere();
        return new Vorlagenangaben(
                "",
                gesagt.art(),
                gesagt.texte(),
                gesagt.kaemmerei(),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                gesagt.folge().stream().map(z -> geplant(z, z.tag())).toList(),
                gesagt.finanzen(),
                new Vorlagenangaben.Woher("", ""),
                gesagt.bezug().geplant());
    }

    /**
     * What another paper can take over of this one: its words, money and bodies; not its days, and never what came of it. A row in whose
     * place another stands is not asked twice.
     */
    static Vorlagenangaben kopie(Vorlagenangaben vorbild) {
        return new Vorlagenangaben(
                "",
                vorbild.art(),
                vorbild.texte().ohneEile(),
                new Vorlagenangaben.Kaemmerei("", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                vorbild.folge().stream()
                        .filter(z -> z.ausfall().nachfolgerin() == null)
                        .map(z -> geplant(z, null))
                        .toList(),
                vorbild.finanzen(),
                new Vorlagenangaben.Woher("", ""));
    }

    /**
     * What is known of a paper of one step before anybody wrote it.
     *
     * @param gremium the body that is competent; null where none or several are
     */
    static Entwurfsangaben nach(Vordruck vordruck, Long gremium) {
        return new Entwurfsangaben(
                new Vorlagenangaben(
                        "",
                        vordruck.art().name(),
                        new Vorlagenangaben.Texte("", "", "", "", ""),
                        new Vorlagenangaben.Kaemmerei("", "", ""),
                        new Vorlagenangaben.Ausgefertigt(null, ""),
                        folge(vordruck.art(), gremium),
                        vordruck.finanzen().stream()
                                .map(f -> new Finanzangabe(f.name(), "", "", false, "", "", ""))
                                .toList(),
                        new Vorlagenangaben.Woher("", "")),
                null,
                true);
    }

    /** Of an Eilentscheidung: she decides without a body, and one that is still to be named takes note (V-13). */
    private static List<Beratungsangabe> folge(Vorlagenart art, Long gremium) {
        if (art == Vorlagenart.EILENTSCHEIDUNG) {
            return List.of(zeile(null, true), zeile(null, false));
        }
        return gremium == null ? List.of() : List.of(zeile(gremium, art.wirdEntschieden()));
    }

    private static Beratungsangabe zeile(Long gremium, boolean entscheidet) {
        return new Beratungsangabe(
                gremium,
                null,
                entscheidet ? "ENTSCHEIDUNG" : "KENNTNISNAHME",
                "GEPLANT",
                new Beratungsangabe.Entscheidung(entscheidet ? "GANZ" : "", "", false),
                null,
                "",
                List.of());
    }

    private static Beratungsangabe geplant(Beratungsangabe zeile, LocalDate tag) {
        return new Beratungsangabe(
                zeile.gremium(),
                tag,
                zeile.rolle(),
                "GEPLANT",
                new Beratungsangabe.Entscheidung(
                        zeile.entscheidung().umfang(), zeile.entscheidung().teile(), false),
                Beratungsangabe.Ausfall.KEINER,
                zeile.bemerkung(),
                List.of());
    }
}
