package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Teilangabe;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Rule V-15: what there is to announce and to carry out. Something is, once bodies decided it positively; a report, of which they take note,
 * is no decision. What was suspended or revoked rests.
 *
 * @param ab the first day on which something of it was decided; null when it is not known
 * @param am the last one; null when it is not known
 * @param teile numbered points of its text that were not refused and do not wait
 */
public record Beschlusslage(
        Vorlagenart art,
        Papierherkunft herkunft,
        boolean oeffentlich,
        Papierstand stand,
        LocalDate ab,
        LocalDate am,
        Set<String> teile) {

    public Beschlusslage {
        teile = Set.copyOf(teile);
    }

    /** @param lage of the paper as it holds */
    public static Beschlusslage of(Vorlage vorlage, Papier papier, Papierlage lage) {
        Set<String> teile = new LinkedHashSet<>(Teilangabe.punkte(papier.text().beschluss()));
        teile.removeAll(lage.abgelehnt());
        teile.removeAll(lage.offen());
        return new Beschlusslage(
                papier.art(),
                vorlage.herkunft(),
                vorlage.istOeffentlich(),
                lage.stand(),
                lage.angenommen().isEmpty() ? lage.am() : erster(papier, lage),
                lage.am(),
                teile);
    }

    /** Parts may have been decided on several days. */
    private static LocalDate erster(Papier papier, Papierlage lage) {
        return papier.folge().stream()
                .filter(Beratung::hatEntschieden)
                .map(Beratung::tag)
                .filter(Objects::nonNull)
                .reduce((eines, anderes) -> anderes.isBefore(eines) ? anderes : eines)
                .orElse(lage.am());
    }

    /** Whether something is to be carried out now. */
    public boolean istUmzusetzen() {
        return istBeschluss(art) && stand.istPositiv();
    }

    /** Whether a decision was made that is suspended or revoked. */
    public boolean ruht() {
        return istBeschluss(art) && stand.wurdeBeschlossen() && !stand.istPositiv();
    }

    /** Whether it is announced: what is not public is not, until the ground of secrecy ended (V-10). */
    public boolean istBekanntzumachen() {
        return istUmzusetzen() && oeffentlich;
    }

    /**
     * Whether the Gremienbüro is asked to announce it: bodies decided it here. What is nacherfasst asks for nothing, and what the head of
     * the administration decided alone is told to the members instead (V-13).
     */
    public boolean istPflicht() {
        return istBekanntzumachen() && herkunft == Papierherkunft.PROGRAMM && wirdBekanntgemacht(art);
    }

    /** Whether decisions on papers of this kind are announced without further ado. */
    public static boolean wirdBekanntgemacht(Vorlagenart art) {
        return istBeschluss(art) && art != Vorlagenart.EILENTSCHEIDUNG;
    }

    /** Whether papers of this kind end with a decision that is carried out. */
    public static boolean istBeschluss(Vorlagenart art) {
        return art.wirdEntschieden();
    }

    /** @return V-15.nicht_beschlossen; empty when something is to be carried out */
    Optional<Violation> hindernis() {
        return istUmzusetzen() ? Optional.empty() : Optional.of(Violation.of("V-15.nicht_beschlossen", art, stand));
    }

    boolean istVorher(LocalDate tag) {
        return ab != null && tag.isBefore(ab);
    }
}
