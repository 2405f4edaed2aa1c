package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rule G-6: a person keeps one account and appears on each day with the name of that day (Hochwind until 2019,
 * Hochwind-Schneider from 2020). A new name may begin in the past, today or on a day to come.
 */
public final class Namensverlauf {

    private static final Comparator<Kontoname> NACH_TAG =
            Comparator.comparing(n -> n.gueltigAb().orElse(LocalDate.MIN));

    private final Konto konto;
    private final List<Kontoname> namen;
    private Kontoname entfallen;

    /** @param namen all stored names of the account; none when it was never renamed */
    public Namensverlauf(Konto konto, List<Kontoname> namen) {
        this.konto = konto;
        this.namen = new ArrayList<>(namen);
        if (namen.isEmpty()) {
            this.namen.add(new Kontoname(konto, konto.anzeigename(), null));
        }
        this.namen.sort(NACH_TAG);
    }

    /** The name on that day. */
    public String am(LocalDate tag) {
        return gueltigAm(tag).name();
    }

    /** All names, the first one first. */
    public List<Kontoname> namen() {
        return List.copyOf(namen);
    }

    /** A name that was taken back by the last change; empty when there is none. */
    public Optional<Kontoname> entfallen() {
        return Optional.ofNullable(entfallen);
    }

    /**
     * Another name from that day on. A second change for the same day corrects the first one; the name that held the day
     * before takes it back. The account has the name of today afterwards.
     *
     * @throws BusinessRuleException form.pflichtfeld, form.zu_lang, G-6.name_ohne_buchstaben, G-6.name_unveraendert
     */
    public void umbenennen(String name, LocalDate ab, LocalDate heute) {
        List<Violation> verstoesse = PersonennameRule.pruefe("name", name);
        if (ab == null) {
            verstoesse.add(Violation.at("ab", "form.pflichtfeld"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        String neu = PersonennameRule.bereinigt(name);
        Kontoname bisher = gueltigAm(ab);
        if (bisher.name().equals(neu)) {
            throw new BusinessRuleException(Violation.at("name", "G-6.name_unveraendert", neu, ab));
        }
        if (!ab.equals(bisher.gueltigAb().orElse(null))) {
            namen.add(new Kontoname(konto, neu, ab));
            namen.sort(NACH_TAG);
        } else if (am(ab.minusDays(1)).equals(neu)) {
            namen.remove(bisher);
            entfallen = bisher;
        } else {
            bisher.berichtigen(neu);
        }
        konto.heisstHeute(am(heute));
    }

    /** The stored name that holds on that day. */
    public Kontoname gueltigAm(LocalDate tag) {
        return namen.stream()
                .filter(n -> n.giltSchon(tag))
                .reduce((frueher, spaeter) -> spaeter)
                .orElse(namen.get(0));
    }
}
