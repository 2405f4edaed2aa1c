package de.familienaudit.vorlage.domain.kreis;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Papier;
import java.util.function.Predicate;

/** Rule V-10: what of a paper is public only where it is cleared, each with the part that it is cleared with. */
public enum Vertrauliches {
    SACHVERHALT(Teil.SACHVERHALT, p -> !p.text().sachverhalt().isEmpty()),
    EILGRUND(Teil.SACHVERHALT, p -> !p.text().eilgrund().isEmpty()),
    STELLUNGNAHME(Teil.FINANZEN, p -> !p.kaemmerei().text().isEmpty()),
    HAUSHALTSJAHR(
            Teil.FINANZEN,
            p -> p.kaemmerei().haushaltsjahr() != null
                    && !p.kaemmerei().haushaltsjahr().isEmpty()),
    FINANZZEILEN(Teil.FINANZEN, p -> !p.finanzen().isEmpty()),
    BEMERKUNG(Teil.BEMERKUNGEN, p -> !p.text().bemerkung().isEmpty()),
    ZEILENBEMERKUNGEN(Teil.BEMERKUNGEN, zeile(z -> !z.bemerkung().isEmpty())),
    AUSFALLGRUENDE(Teil.BEMERKUNGEN, zeile(z -> !z.verbleib().grund().isEmpty())),
    FRAKTIONEN(Teil.BEMERKUNGEN, stimme(a -> !a.fraktionen().isEmpty())),
    MASSGABEN(Teil.BEMERKUNGEN, stimme(a -> !a.massgabe().grund().isEmpty())),
    AENDERUNGSANTRAEGE(Teil.BEMERKUNGEN, stimme(Vertrauliches::istAenderungsantrag)),
    BELEGE(Teil.BEMERKUNGEN, p -> p.bezug().vorbehalte().stream()
            .anyMatch(v -> !v.beleg().isEmpty())),
    EINGRIFFSGRUND(Teil.BEMERKUNGEN, p -> !p.bezug().eingriff().grund().isEmpty()),
    ANDERE_GEGENSTAENDE(Teil.BEMERKUNGEN, p -> p.bezug().gegenstaende().stream()
            .anyMatch(g -> g.sache().istAnderes()));

    /** What the person is asked for. */
    public enum Teil {
        SACHVERHALT,
        FINANZEN,
        BEMERKUNGEN
    }

    private final Teil teil;
    private final Predicate<Papier> steht;

    Vertrauliches(Teil teil, Predicate<Papier> steht) {
        this.teil = teil;
        this.steht = steht;
    }

    /** The part that it is cleared with. */
    public Teil teil() {
        return teil;
    }

    /** Whether the paper has it. */
    public boolean stehtIn(Papier papier) {
        return steht.test(papier);
    }

    /** A motion to change the paper, with the words that were voted on; those of the paper itself are its decision. */
    static boolean istAenderungsantrag(Abstimmung a) {
        return a.worueber().gegenstand() == Abstimmungsgegenstand.AENDERUNGSANTRAG
                && !a.wortlaut().isEmpty();
    }

    private static Predicate<Papier> zeile(Predicate<Beratung> steht) {
        return p -> p.folge().stream().anyMatch(steht);
    }

    private static Predicate<Papier> stimme(Predicate<Abstimmung> steht) {
        return zeile(z -> z.abstimmungen().stream().anyMatch(steht));
    }
}
