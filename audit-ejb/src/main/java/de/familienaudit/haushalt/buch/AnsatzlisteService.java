package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.geld.Betragseingabe;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private Ansatzwerk werk;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresplaene plaene;

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
        List<Ansatzwerk.Eintrag> eintraege = gelesen(command.zeilen(), verstoesse);
        if (eintraege.isEmpty()) {
            return 0;
        }
        Sperre sperre =
                buchhalter.sperre(eintraege.stream().map(Ansatzwerk.Eintrag::id).toList());
        pruefeStand(plan, sperre, eintraege);
        return werk.setze(plan, sperre, eintraege, command.angabe(plan.schrittId()), verstoesse);
    }

    private static List<Ansatzwerk.Eintrag> gelesen(List<AnsatzlisteSetzen.Zeile> zeilen, Set<Violation> verstoesse) {
        List<Ansatzwerk.Eintrag> geaendert = new ArrayList<>();
        for (int i = 0; i < zeilen.size(); i++) {
            AnsatzlisteSetzen.Zeile zeile = zeilen.get(i);
            String feld = "zeilen:" + i + ":betrag";
            Geldbetrag neu =
                    BusinessRuleException.sammle(verstoesse, () -> Betragseingabe.liesAuchNichts(feld, zeile.betrag()));
            if (!zeile.gesehen().equals(neu)) {
                geaendert.add(new Ansatzwerk.Eintrag(feld, zeile.jahresstelleId(), zeile.gesehen(), neu));
            }
        }
        return geaendert;
    }

    private void pruefeStand(Jahresplan plan, Sperre sperre, List<Ansatzwerk.Eintrag> eintraege) {
        long jahrId = plan.akte().id();
        if (sperre.jahrId().values().stream().anyMatch(id -> id != jahrId)) {
            throw new NotFoundException();
        }
        Map<Long, Geldbetrag> stand =
                werk.staende(eintraege.stream().map(Ansatzwerk.Eintrag::id).collect(Collectors.toSet()));
        if (eintraege.stream().anyMatch(e -> !e.gesehen().equals(stand.get(e.id())))) {
            throw new ConflictException();
        }
    }
}
