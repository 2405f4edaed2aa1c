package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.ansatz.AnsatzbuchungRule;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.haushalt.satzung.Jahresplan;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The Kämmerei enters the Ansätze of a year in one table, all or none (rules H-2, H-5, H-10, G-4, G-5, G-7). */
@Stateless
@Guarded
public class AnsatzlisteService {

    /** Positions on one page of the table. */
    public static final int JE_SEITE = 50;

    @Inject
    private BuchRepository repository;

    @Inject
    private AnsatzlisteQuery liste;

    @Inject
    private AnsatzQuery ansaetze;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresplaene plaene;

    @Inject
    private Clock clock;

    /**
     * One page of the table.
     *
     * @throws NotFoundException R-2, when nobody entered the year
     */
    @Requires(value = HaushaltRechte.HAUSHALT_PFLEGEN, schreibt = false)
    public Seite<Ansatzzeile> liste(JahresstelleFilter filter) {
        Jahresakte jahr = repository.findYear(filter.jahr()).orElseThrow(NotFoundException::new);
        return liste.findSeite(jahr.id(), filter, JE_SEITE);
    }

    /**
     * Enters the Ansätze that differ from what the person saw, each as an act of its own. What is raised comes first, so that positions of one
     * Deckungsring can give to each other. A breach names its row, {@code zeilen:0:betrag} for the first.
     *
     * @return how many were changed
     * @throws NotFoundException R-2, also when a position is of another year
     * @throws ConflictException G-4, when somebody else changed one of them meanwhile
     * @throws BusinessRuleException as {@link AnsatzService#setzen}, of all rows at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public int setzen(int jahr, AnsatzlisteSetzen command) {
        Jahresplan plan = plaene.sperre(jahr);
        Set<Violation> verstoesse = new LinkedHashSet<>();
        List<Eintrag> eintraege = gelesen(command.zeilen(), verstoesse);
        if (eintraege.isEmpty()) {
            return 0;
        }
        Sperre sperre = buchhalter.sperre(eintraege.stream().map(Eintrag::id).toList());
        pruefeStand(plan, sperre, eintraege);
        Angabe angabe = command.angabe(plan.schrittId());
        verstoesse.addAll(buchhalter.verstoesse(sperre, command.nacherfasst()));
        eintraege.forEach(
                e -> AnsatzbuchungRule.verstoesse(jahr, plan.grundlage(), e.gesehen(), e.neu(), angabe).stream()
                        .map(v -> v.field().equals("betrag") ? e.an(v) : v)
                        .forEach(verstoesse::add));
        verstoesse.addAll(angabe.verstoesse());
        List<Buchungssatz> saetze = saetze(plan, sperre, eintraege, verstoesse);
        BusinessRuleException.throwIfAny(List.copyOf(verstoesse));
        saetze.forEach(satz -> buchhalter.schreibe(sperre, satz, angabe));
        return saetze.size();
    }

    /**
     * A row that was changed.
     *
     * @param neu null where it could not be read
     */
    private record Eintrag(String feld, long id, Geldbetrag gesehen, Geldbetrag neu) {

        boolean senkt() {
            return neu.compareTo(gesehen) < 0;
        }

        Violation an(Violation verstoss) {
            return new Violation(verstoss.code(), feld, verstoss.params());
        }
    }

    private static List<Eintrag> gelesen(List<AnsatzlisteSetzen.Zeile> zeilen, Set<Violation> verstoesse) {
        List<Eintrag> geaendert = new ArrayList<>();
        for (int i = 0; i < zeilen.size(); i++) {
            AnsatzlisteSetzen.Zeile zeile = zeilen.get(i);
            String feld = "zeilen:" + i + ":betrag";
            Geldbetrag neu =
                    BusinessRuleException.sammle(verstoesse, () -> Betragseingabe.liesAuchNichts(feld, zeile.betrag()));
            if (!zeile.gesehen().equals(neu)) {
                geaendert.add(new Eintrag(feld, zeile.jahresstelleId(), zeile.gesehen(), neu));
            }
        }
        return geaendert;
    }

    private void pruefeStand(Jahresplan plan, Sperre sperre, List<Eintrag> eintraege) {
        long jahrId = plan.akte().id();
        if (sperre.jahrId().values().stream().anyMatch(id -> id != jahrId)) {
            throw new NotFoundException();
        }
        Map<Long, Geldbetrag> stand =
                ansaetze.findAnsaetze(eintraege.stream().map(Eintrag::id).collect(Collectors.toSet()));
        if (eintraege.stream().anyMatch(e -> !e.gesehen().equals(stand.get(e.id())))) {
            throw new ConflictException();
        }
    }

    /** What is refused for want of money is said at its row. */
    private List<Buchungssatz> saetze(
            Jahresplan plan, Sperre sperre, List<Eintrag> eintraege, Set<Violation> verstoesse) {
        List<Buchungssatz> saetze = new ArrayList<>();
        if (plan.grundlage() == Ansatzgrundlage.KEINE) {
            return saetze;
        }
        Sperre jetzt = sperre;
        List<Eintrag> lesbare = eintraege.stream()
                .filter(e -> e.neu() != null && !e.neu().istNegativ())
                .sorted(Comparator.comparing(Eintrag::senkt))
                .toList();
        for (Eintrag e : lesbare) {
            Optional<Buchungssatz> satz =
                    AnsatzbuchungRule.setzen(e.id(), plan.grundlage(), e.gesehen(), e.neu(), LocalDate.now(clock));
            if (satz.isEmpty()) {
                continue;
            }
            List<Violation> fehlt = buchhalter.verstoesse(jetzt, satz.get());
            fehlt.stream().map(e::an).forEach(verstoesse::add);
            if (fehlt.isEmpty()) {
                jetzt = jetzt.nach(satz.get());
            }
            saetze.add(satz.get());
        }
        return saetze;
    }
}
