package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Bezugserhalt;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Rules V-3, V-4, V-14: what became of a row in a session that the program keeps is entered with the votes of that session, which refuse what
 * cannot be and ask for a reason. A paper that is corrected as a whole leaves these rows as they are; role and mark of a row belong to the paper.
 */
public final class SitzungszeileRule {

    private SitzungszeileRule() {}

    /**
     * @param bisher as it is recorded
     * @param getippt as it was typed, see {@link Bezugserhalt}
     * @param sitzungen ids of the sessions among its rows that the program keeps; those that are nacherfasst are corrected with the paper
     * @return V-14.zeile_der_sitzung for each row that would be another one or none
     */
    public static List<Violation> verstoesse(
            Papier bisher, Papier getippt, Set<Long> sitzungen, Gremienauskunft auskunft) {
        List<Beratung> danach = new ArrayList<>(Bezugserhalt.in(getippt, bisher).folge());
        List<Violation> verstoesse = new ArrayList<>();
        for (Beratung alte : bisher.folge()) {
            if (alte.bezug().sitzung() != null
                    && sitzungen.contains(alte.bezug().sitzung())) {
                int i = platz(alte, danach);
                if (i < 0 || !gleich(alte, danach.get(i))) {
                    verstoesse.add(Violation.at(
                            i < 0 ? "" : "folge:" + i + ":stand",
                            "V-14.zeile_der_sitzung",
                            auskunft.name(alte),
                            alte.tag()));
                }
                if (i >= 0) {
                    danach.set(i, danach.get(i).mitBezug(Sitzungsbezug.OHNE));
                }
            }
        }
        return verstoesse;
    }

    /** The row that has its session now; -1 for none. Each is found once. */
    private static int platz(Beratung alte, List<Beratung> danach) {
        for (int i = 0; i < danach.size(); i++) {
            if (danach.get(i).bezug().equals(alte.bezug())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean gleich(Beratung alte, Beratung neue) {
        return alte.stand() == neue.stand()
                && gleich(alte.verbleib().grund(), neue.verbleib().grund())
                && gleich(alte.bemerkung(), neue.bemerkung())
                && alte.abstimmungen().stream()
                        .map(SitzungszeileRule::zeilenenden)
                        .toList()
                        .equals(neue.abstimmungen().stream()
                                .map(SitzungszeileRule::zeilenenden)
                                .toList());
    }

    private static boolean gleich(String eines, String anderes) {
        return Objects.equals(zeilenenden(eines), zeilenenden(anderes));
    }

    /** A browser sends other ends of lines than it was given. */
    private static Abstimmung zeilenenden(Abstimmung a) {
        return a.mitTexten(
                zeilenenden(a.wortlaut()),
                zeilenenden(a.fraktionen()),
                zeilenenden(a.massgabe().grund()));
    }

    private static String zeilenenden(String text) {
        return text.replace("\r\n", "\n");
    }
}
