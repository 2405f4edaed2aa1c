package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule V-7: who writes a draft asks others to co-sign it, each with a place in the order and a day that is still to come; the first who is
 * asked brings it into co-signing. Nobody is asked twice at the same time.
 */
public final class AnfrageRule {

    /** The highest place in the order. */
    public static final int RANG_HOECHSTENS = 99;

    private static final int HINWEIS = 1000;

    private AnfrageRule() {}

    /**
     * @param offen who is asked already and has not answered
     * @return V-7.…, form.zu_lang, all at once, each at its field {@code anfragen:0:rang}
     */
    public static List<Violation> verstoesse(
            Papierstand stand, List<Anfrage> anfragen, Collection<Anfrage.Wen> offen, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        if (stand != Papierstand.ENTWURF && stand != Papierstand.IN_ABSTIMMUNG) {
            verstoesse.add(Violation.of("V-7.mitzeichnung_nur_entwurf", stand));
        }
        if (anfragen.isEmpty()) {
            verstoesse.add(Violation.of("V-7.mitzeichnung_niemand"));
        }
        Set<Anfrage.Wen> schon = new HashSet<>(offen);
        for (int i = 0; i < anfragen.size(); i++) {
            pruefe("anfragen:" + i + ":", anfragen.get(i), schon, heute, verstoesse);
        }
        return verstoesse;
    }

    /**
     * A request is taken back so that the Stelle does not see the paper any more; what everybody sees keeps it as it was.
     *
     * @param offen whether everybody of the Kommune sees the paper
     * @return V-7.mitzeichnung_offen; empty while its circle alone does
     */
    public static Optional<Violation> ruecknahme(boolean offen) {
        return offen ? Optional.of(Violation.of("V-7.mitzeichnung_offen")) : Optional.empty();
    }

    private static void pruefe(
            String zeile, Anfrage anfrage, Set<Anfrage.Wen> schon, LocalDate heute, List<Violation> verstoesse) {
        if (anfrage.wen() == null) {
            verstoesse.add(Violation.at(zeile + "wen", "V-7.mitzeichnung_wen"));
        } else if (!schon.add(anfrage.wen())) {
            verstoesse.add(Violation.at(zeile + "wen", "V-7.mitzeichnung_schon_gefragt"));
        }
        if (anfrage.rang() == null || anfrage.rang() < 1 || anfrage.rang() > RANG_HOECHSTENS) {
            verstoesse.add(Violation.at(zeile + "rang", "V-7.mitzeichnung_rang", RANG_HOECHSTENS));
        }
        if (anfrage.frist() == null) {
            verstoesse.add(Violation.at(zeile + "frist", "V-7.mitzeichnung_frist_fehlt"));
        } else if (anfrage.frist().isBefore(heute)) {
            verstoesse.add(Violation.at(zeile + "frist", "V-7.mitzeichnung_frist_vorbei", anfrage.frist()));
        }
        if (anfrage.hinweis().length() > HINWEIS) {
            verstoesse.add(Violation.zuLang(zeile + "hinweis", anfrage.hinweis().length(), HINWEIS));
        }
    }
}
