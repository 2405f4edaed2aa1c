package de.familienaudit.vorlage.domain.eilentscheidung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule V-13: a submitted Eilentscheidung is decided by the signature under it, on the day of the signature, and issued with it (V-9). */
public final class EilentscheidungRule {

    private EilentscheidungRule() {}

    /**
     * Why the paper cannot be put forward for the signature that decides it.
     *
     * @param stand how far it has come
     * @return V-13.keine_eilentscheidung, V-13.nicht_eingereicht; empty when it can
     */
    public static Optional<Violation> hindernis(Papier papier, Papierstand stand) {
        if (papier.art() != Vorlagenart.EILENTSCHEIDUNG
                || papier.folge().stream().noneMatch(EilentscheidungRule::istOffen)) {
            return Optional.of(Violation.of("V-13.keine_eilentscheidung"));
        }
        return stand == Papierstand.EINGEREICHT
                ? Optional.empty()
                : Optional.of(Violation.of("V-13.nicht_eingereicht", stand));
    }

    /**
     * Why this signature does not decide it.
     *
     * @param gilt whether the recording that was signed still holds
     * @return as {@link #hindernis}, V-13.inzwischen_geaendert, all at once
     */
    public static List<Violation> verstoesse(Papier papier, Papierstand stand, boolean gilt) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!gilt) {
            verstoesse.add(Violation.of("V-13.inzwischen_geaendert"));
        }
        hindernis(papier, stand).ifPresent(verstoesse::add);
        return verstoesse;
    }

    /**
     * The paper with what the signature decides.
     *
     * @param tag of the signature
     * @param durch who signed in which function, one line
     */
    public static Papier entschieden(Papier papier, LocalDate tag, String durch) {
        return papier.mitFolge(papier.folge().stream()
                        .map(z -> istOffen(z) ? z.am(tag, z.bezug()).mit(Beratungsstand.BEHANDELT, z.verbleib()) : z)
                        .toList())
                .mitAusfertigung(new Ausfertigung(tag, durch));
    }

    private static boolean istOffen(Beratung zeile) {
        return EilangabenRule.entscheidet(zeile) && zeile.stand() == Beratungsstand.GEPLANT;
    }
}
