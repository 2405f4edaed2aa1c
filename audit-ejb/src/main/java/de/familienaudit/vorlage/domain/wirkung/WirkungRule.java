package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Eingriffsart;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Teilspruch;
import de.familienaudit.vorlage.domain.papier.TeilspruchRule;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rule V-11: what a paper does to each thing that it names follows from the parts that cover it, from the conditions of the decision and
 * from whether it was suspended or revoked. It is never set by hand.
 */
public final class WirkungRule {

    private WirkungRule() {}

    /** Never null. */
    public static Wirkung wirkung(Papier papier, Gegenstand gegenstand, Gremienauskunft auskunft) {
        if (gegenstand.umfang() == Entscheidungsumfang.NICHTS) {
            return Wirkung.KEINE;
        }
        Teilspruch spruch = TeilspruchRule.spruch(papier, auskunft, gegenstand.teilschluessel());
        if (spruch.am() == null) {
            return Wirkung.KEINE; // without a day nothing is known to be decided since then
        }
        return switch (spruch.ausgang()) {
            case OFFEN -> Wirkung.KEINE;
            case VERTAGT -> new Wirkung(Wirkungsart.VERTAGT, spruch.am(), null);
            case ABGELEHNT -> new Wirkung(Wirkungsart.ABGELEHNT, spruch.am(), null);
            case ANGENOMMEN -> angenommen(spruch, gegenstand, papier.bezug());
        };
    }

    private static Wirkung angenommen(Teilspruch spruch, Gegenstand gegenstand, Beschlussbezug bezug) {
        Eingriff eingriff = bezug.eingriff();
        if (eingriff.art() != null) {
            Wirkungsart art =
                    eingriff.art() == Eingriffsart.AUSGESETZT ? Wirkungsart.AUSGESETZT : Wirkungsart.AUFGEHOBEN;
            return new Wirkung(art, eingriff.am() == null ? spruch.am() : eingriff.am(), null);
        }
        if (spruch.geaendert()
                && gegenstand.geaendert() == null
                && !gegenstand.sache().istAnderes()) {
            return new Wirkung(Wirkungsart.TEXT_FEHLT, spruch.am(), null);
        }
        if (!bezug.offeneVorbehalte().isEmpty()) {
            return new Wirkung(Wirkungsart.UNTER_VORBEHALT, spruch.am(), null);
        }
        return new Wirkung(
                Wirkungsart.BESCHLOSSEN,
                wirksamAb(spruch.am(), bezug),
                spruch.geaendert() ? gegenstand.geaendert() : gegenstand.sache().id());
    }

    /** The day of the decision, or of the last condition that was met after it. */
    private static LocalDate wirksamAb(LocalDate beschluss, Beschlussbezug bezug) {
        return Stream.concat(
                        Stream.of(beschluss),
                        bezug.vorbehalte().stream().map(Vorbehalt::erfuelltAm).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElse(beschluss);
    }
}
