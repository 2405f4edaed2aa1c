package de.familienaudit.vorlage.domain.gang;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import java.time.LocalDate;
import java.util.Optional;

/** Rules V-5, V-7: a paper that was withdrawn goes no further: what was on an agenda is taken off, and nobody votes on it any more. */
public final class RuecknahmeRule {

    private RuecknahmeRule() {}

    /**
     * The paper without planned rows in sessions: they were taken off for this reason. A row without a session was on no agenda and stays.
     *
     * @param grund of the withdrawal
     * @return equal to the former where it stood on no agenda
     */
    public static Papier vonTagesordnungen(Papier papier, String grund) {
        Verbleib verbleib = new Verbleib(grund, null);
        return papier.mitFolge(papier.folge().stream()
                .map(z -> istAufgesetzt(z) ? z.mit(Beratungsstand.ABGESETZT, verbleib) : z)
                .toList());
    }

    /**
     * Whether it can be withdrawn now: not while nobody said what a session of the past made of it.
     *
     * @return V-7.sitzung_war with the day of that session; empty when it can
     */
    public static Optional<Violation> hindernis(Papier papier, LocalDate heute) {
        return papier.folge().stream()
                .filter(RuecknahmeRule::istAufgesetzt)
                .map(Beratung::tag)
                .filter(tag -> tag != null && tag.isBefore(heute))
                .findFirst()
                .map(tag -> Violation.of("V-7.sitzung_war", tag));
    }

    /** Whether bodies may still deal with it, as far as a withdrawal is concerned. */
    public static boolean gehtWeiter(Vorlage vorlage) {
        return vorlage.gang() != Papiergang.ZURUECKGEZOGEN;
    }

    /**
     * Whether something can be entered for its rows.
     *
     * @param feld where it is told
     * @return V-7.ist_zurueckgezogen; empty when it can
     */
    public static Optional<Violation> verstoss(Vorlage vorlage, String feld) {
        return gehtWeiter(vorlage) ? Optional.empty() : Optional.of(Violation.at(feld, "V-7.ist_zurueckgezogen"));
    }

    private static boolean istAufgesetzt(Beratung zeile) {
        return zeile.stand() == Beratungsstand.GEPLANT && zeile.bezug().sitzung() != null;
    }
}
