package de.familienaudit.vorlage.gang;

import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.io.Serializable;
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

    /** What another paper can take over of this one: its words, money and bodies; not its days, and never what came of it. */
    static Vorlagenangaben kopie(Vorlagenangaben vorbild) {
        return new Vorlagenangaben(
                "",
                vorbild.art(),
                vorbild.texte(),
                new Vorlagenangaben.Kaemmerei("", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                vorbild.folge().stream().map(z -> geplant(z, null)).toList(),
                vorbild.finanzen(),
                new Vorlagenangaben.Woher("", ""));
    }

    private static Beratungsangabe geplant(Beratungsangabe zeile, java.time.LocalDate tag) {
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
