package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrung;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachung;
import de.familienaudit.vorlage.domain.umsetzung.Beschlusslage;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungseintrag;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Auftragszeile;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Bekannt;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Erledigt;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Frueheres;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Moeglich;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Vermerk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes what a page shows of what follows a decision.
 *
 * @param pflegt whether the actor enters announcements and orders
 */
record UmsetzungsblattBuilder(
        Beschlusslage lage,
        List<Bekanntmachung> bekannte,
        List<Ausfuehrung> auftraege,
        Zustaendige.Kreis kreis,
        boolean pflegt,
        LocalDate heute) {

    Umsetzungsblatt blatt(long id, String titel) {
        List<String> schritte = new ArrayList<>();
        if (pflegt && lage.istBekanntzumachen()) {
            schritte.add("bekanntgeben");
        }
        if (pflegt && lage.istUmzusetzen()) {
            schritte.add("beauftragen");
        }
        List<Frueheres> fruehere = new ArrayList<>();
        bekannte.stream()
                .filter(b -> !b.gilt())
                .forEach(b -> fruehere.add(new Frueheres(bekannt(b), null, vermerk(b, ""))));
        auftraege.stream()
                .filter(a -> !a.gilt())
                .forEach(a -> fruehere.add(new Frueheres(null, auftrag(a), vermerk(a, a.vertreten()))));
        fruehere.sort(Comparator.comparing((Frueheres f) -> f.wer().am()).reversed());
        return new Umsetzungsblatt(
                bekannte.size() + auftraege.size(),
                new Umsetzungsblatt.Kopf(
                        id,
                        titel,
                        lage.stand(),
                        lage.am(),
                        lage.istUmzusetzen(),
                        lage.istPflicht() && !istBekannt(),
                        lage.teile().stream()
                                .sorted(Comparator.comparing(Integer::valueOf))
                                .toList()),
                bekannte.stream()
                        .filter(Umsetzungseintrag::gilt)
                        .map(this::bekannt)
                        .toList(),
                auftraege.stream()
                        .filter(Umsetzungseintrag::gilt)
                        .map(this::auftrag)
                        .toList(),
                fruehere,
                schritte);
    }

    /** One that was announced before the last of it was decided leaves that to be announced. */
    private boolean istBekannt() {
        return bekannte.stream()
                .filter(Umsetzungseintrag::gilt)
                .anyMatch(b -> lage.am() == null || !b.angabe().tag().isBefore(lage.am()));
    }

    private Bekannt bekannt(Bekanntmachung b) {
        return new Bekannt(
                b.id(),
                b.eintrag(),
                b.angabe().tag(),
                b.angabe().ort(),
                vermerk(b, ""),
                pflegt && b.gilt() && lage.oeffentlich());
    }

    private Auftragszeile auftrag(Ausfuehrung a) {
        boolean meldbar = a.gilt() && (a.istErledigt() || lage.istUmzusetzen()) && kreis.istMeiner(a);
        return new Auftragszeile(
                a.id(),
                a.eintrag(),
                a.auftrag().teil(),
                kreis.stelle(a),
                kreis.name(a),
                a.auftrag().bis(),
                lage.istUmzusetzen() && a.gilt() && a.istUeberfaellig(heute),
                a.istErledigt()
                        ? new Erledigt(a.erledigung().am(), a.erledigung().bemerkung())
                        : null,
                vermerk(a, a.vertreten()),
                new Moeglich(meldbar, pflegt && a.gilt()));
    }

    private static Vermerk vermerk(Umsetzungseintrag e, String vertreten) {
        return new Vermerk(
                e.schritt(), e.erfassung().von(), vertreten, e.erfassung().am(), e.grund());
    }
}
