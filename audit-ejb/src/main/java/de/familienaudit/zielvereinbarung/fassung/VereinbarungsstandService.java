package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Tells slices above how far the agreement is, without its words. */
@Stateless
@Guarded
public class VereinbarungsstandService {

    @Inject
    private FassungRepository fassungen;

    /** Of the Fassung that holds; neither decided nor signed where there is none. */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Vereinbarungsstand stand() {
        return fassungen.findGeltende().map(this::stand).orElse(new Vereinbarungsstand(false, false));
    }

    /** Since when an agreement has been decided and signed; for acts of the past, which are judged by what was then. */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Vereinbarungsstand.Tage tage() {
        List<FassungRepository.Statustag> tage = fassungen.findErsteTage();
        return new Vereinbarungsstand.Tage(
                erster(tage, Fassungsstatus::istBeschlossen), erster(tage, s -> s == Fassungsstatus.UNTERZEICHNET));
    }

    private static LocalDate erster(List<FassungRepository.Statustag> tage, Predicate<Fassungsstatus> welche) {
        return tage.stream()
                .filter(t -> welche.test(t.status()))
                .map(FassungRepository.Statustag::tag)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Vereinbarungsstand stand(Fassung geltende) {
        boolean unterschrieben = fassungen
                .findFassungen(geltende.zielvereinbarung().id())
                .stream()
                .flatMap(f -> fassungen.findEreignisse(f.id()).stream())
                .anyMatch(e -> e.status() == Fassungsstatus.UNTERZEICHNET);
        return new Vereinbarungsstand(geltende.status().istBeschlossen(), unterschrieben);
    }
}
