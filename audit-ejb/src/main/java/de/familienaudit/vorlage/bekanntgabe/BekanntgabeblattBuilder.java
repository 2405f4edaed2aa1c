package de.familienaudit.vorlage.bekanntgabe;

import de.familienaudit.vorlage.bekanntgabe.BekanntgabeRepository.Oeffentliches;
import de.familienaudit.vorlage.bekanntgabe.Bekanntgabeblatt.Eintrag;
import de.familienaudit.vorlage.bekanntgabe.Bekanntgabeblatt.Punkt;
import de.familienaudit.vorlage.domain.bekanntgabe.Bekanntgabe;
import de.familienaudit.vorlage.domain.bekanntgabe.BekanntgabeRule;
import de.familienaudit.vorlage.domain.sitzung.Ladungsregel;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.SitzungsfristenRule;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Vermerk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes what a page shows of the publication of an agenda.
 *
 * @param oeffentlich whether sessions of its body are public on its day
 * @param alle every step of every publication
 */
record BekanntgabeblattBuilder(Sitzung sitzung, boolean oeffentlich, List<Bekanntgabe> alle) {

    /** @param bekannte ids of items with which the agenda was published */
    Bekanntgabeblatt blatt(List<Oeffentliches> oeffentliche, Set<Long> bekannte) {
        List<Bekanntgabe> geltende = alle.stream().filter(Bekanntgabe::gilt).toList();
        return new Bekanntgabeblatt(
                alle.size(),
                oeffentlich,
                BekanntgabeRule.hindernis(sitzung, oeffentlich, oeffentliche.size())
                        .isEmpty(),
                frist(geltende),
                punkte(oeffentliche, geltende.stream().noneMatch(this::fuerIhrenTag) ? null : bekannte),
                geltende.stream().map(this::eintrag).toList(),
                alle.stream()
                        .filter(b -> !b.gilt())
                        .sorted(Comparator.comparing(
                                        (Bekanntgabe b) -> b.erfassung().am())
                                .reversed())
                        .map(this::eintrag)
                        .toList());
    }

    private LocalDate frist(List<Bekanntgabe> geltende) {
        boolean wartet =
                sitzung.hatFristen() && oeffentlich && geltende.stream().noneMatch(this::fuerIhrenTag);
        return wartet
                ? SitzungsfristenRule.fristen(
                                sitzung.plan().tag(),
                                Ladungsregel.GESETZ,
                                sitzung.plan().dringlich())
                        .tagesordnung()
                : null;
    }

    /** Whether it is for the day that the session has; it may have been moved since. */
    private boolean fuerIhrenTag(Bekanntgabe b) {
        return b.sitzungstag().equals(sitzung.plan().tag());
    }

    /** @param bekannte null where no agenda was published for the day that the session has */
    private static List<Punkt> punkte(List<Oeffentliches> oeffentliche, Set<Long> bekannte) {
        List<Punkt> punkte = new ArrayList<>();
        for (Oeffentliches o : oeffentliche) {
            punkte.add(new Punkt(
                    o.punkt().id(),
                    punkte.size() + 1,
                    o.titel(),
                    bekannte != null && !bekannte.contains(o.punkt().id())));
        }
        return punkte;
    }

    private Eintrag eintrag(Bekanntgabe b) {
        return new Eintrag(
                b.id(),
                b.eintrag(),
                b.angabe().tag(),
                b.angabe().ort(),
                fuerIhrenTag(b) ? null : b.sitzungstag(),
                BekanntgabeRule.zuSpaet(b, sitzung).orElse(null),
                new Vermerk(b.schritt(), b.erfassung().von(), "", b.erfassung().am(), b.grund()));
    }
}
