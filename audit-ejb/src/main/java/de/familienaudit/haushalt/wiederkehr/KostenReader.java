package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.wiederkehr.Faelligkeit;
import de.familienaudit.haushalt.domain.wiederkehr.Jahrestag;
import de.familienaudit.haushalt.domain.wiederkehr.Kostenakte;
import de.familienaudit.haushalt.domain.wiederkehr.KostenantragRule;
import de.familienaudit.haushalt.domain.wiederkehr.Kostenstand;
import de.familienaudit.haushalt.domain.wiederkehr.WiederkehrendeKosten;
import de.familienaudit.haushalt.domain.wiederkehr.WiederkehrendeKostenRule;
import de.familienaudit.haushalt.wiederkehr.KostenQuery.Stellenjahr;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together the page of recurring costs and one proposal (rule H-8); a fixed number of statements. */
@Dependent
class KostenReader {

    /** This year and the years after it that are proposed for. */
    private static final int WEITERE_JAHRE = 3;

    @Inject
    private KostenRepository repository;

    @Inject
    private KostenQuery query;

    Kostenliste liste(LocalDate heute) {
        List<Kostenakte> akten = repository.findAlle();
        Map<Long, Stellenwahl> stellen = query.findStellen();
        Map<Long, Set<Integer>> beantragte = query.findBeantragte();
        int von = heute.getYear();
        int bis = von + WEITERE_JAHRE;
        Map<Stellenjahr, Long> orte = query.findJahresstellen(von, bis);
        List<Kostenzeile> zeilen = new ArrayList<>();
        List<Kostenvorschlag> vorschlaege = new ArrayList<>();
        for (Kostenakte akte : akten) {
            Kostenzeile zeile = zeile(akte, stellen, heute);
            zeilen.add(zeile);
            if (akte.ruecknahme() == null) {
                Set<Integer> schon = beantragte.getOrDefault(akte.id(), Set.of());
                WiederkehrendeKostenRule.vorschlaege(akte.kosten(), von, bis, schon).stream()
                        .map(f -> vorschlag(zeile, f, orte))
                        .forEach(vorschlaege::add);
            }
        }
        zeilen.sort(Comparator.comparing(z -> z.stand().ordinal()));
        vorschlaege.sort(Comparator.comparing(Kostenvorschlag::faelligAm).thenComparing(Kostenvorschlag::kostenId));
        return new Kostenliste(zeilen, vorschlaege);
    }

    /** Empty when the number is not due before the end, is asked for already, or the cost was taken back. */
    Optional<Kostenvorschlag> vorschlag(Kostenakte akte, int nummer, LocalDate heute) {
        if (akte.ruecknahme() != null) {
            return Optional.empty();
        }
        Set<Integer> schon = query.findBeantragte().getOrDefault(akte.id(), Set.of());
        return KostenantragRule.faellig(akte.kosten(), nummer, schon)
                .map(f -> vorschlag(
                        zeile(akte, query.findStellen(), heute),
                        f,
                        query.findJahresstellen(f.haushaltsjahr(), f.haushaltsjahr())));
    }

    private static Kostenvorschlag vorschlag(Kostenzeile zeile, Faelligkeit faellig, Map<Stellenjahr, Long> orte) {
        return Kostenvorschlag.von(
                zeile, faellig, orte.get(new Stellenjahr(zeile.stelle().id(), faellig.haushaltsjahr())));
    }

    private static Kostenzeile zeile(Kostenakte akte, Map<Long, Stellenwahl> stellen, LocalDate heute) {
        WiederkehrendeKosten kosten = akte.kosten();
        Kostenstand stand = akte.stand(heute);
        return new Kostenzeile(
                akte.id(),
                akte.angabe().bezeichnung(),
                akte.angabe().herkunft(),
                akte.angabe().massnahmeId(),
                stellen.get(akte.angabe().haushaltsstelleId()),
                kosten.betrag(),
                new Kostenzeile.Zeit(
                        kosten.beginn(),
                        kosten.ende(),
                        kosten.faelligkeit(),
                        kosten.festerTag() == null ? "" : Jahrestag.text(kosten.festerTag()),
                        akte.beendigung() == null && akte.ruecknahme() == null),
                stand,
                grund(akte));
    }

    private static String grund(Kostenakte akte) {
        if (akte.ruecknahme() != null) {
            return akte.ruecknahme().grund();
        }
        return akte.beendigung() == null ? "" : akte.beendigung().grund();
    }
}
