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
                BekanntgabeRule.wirdBekanntgegeben(sitzung, oeffentlich),
                BekanntgabeRule.hindernis(sitzung, oeffentlich, oeffentliche.size())
                        .isEmpty(),
                frist(geltende),
                punkte(oeffentliche, geltende.isEmpty() ? null : bekannte),
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
        LocalDate tag = sitzung.plan().tag();
        boolean wartet = sitzung.hatFristen()
                && BekanntgabeRule.wirdBekanntgegeben(sitzung, oeffentlich)
                && geltende.stream().noneMatch(b -> b.sitzungstag().equals(tag));
        return wartet
                ? SitzungsfristenRule.fristen(
                                tag, Ladungsregel.GESETZ, sitzung.plan().dringlich())
                        .tagesordnung()
                : null;
    }

    /** @param bekannte null where no agenda was published */
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
                b.sitzungstag().equals(sitzung.plan().tag()) ? null : b.sitzungstag(),
                BekanntgabeRule.zuSpaet(b, sitzung).orElse(null),
                new Vermerk(b.schritt(), b.erfassung().von(), "", b.erfassung().am(), b.grund()));
    }
}
