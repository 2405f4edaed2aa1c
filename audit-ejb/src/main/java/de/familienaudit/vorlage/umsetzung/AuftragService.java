package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.umsetzung.Auftrag;
import de.familienaudit.vorlage.domain.umsetzung.AuftragRule;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrung;
import de.familienaudit.vorlage.domain.umsetzung.UmsetzungRule;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Gremienbüro names who carries decisions out until when (rules V-15, V-10, G-1, G-4). */
@Stateless
@Guarded
public class AuftragService {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    private UmsetzungRepository repository;

    @Inject
    private Umsetzungswerk werk;

    @Inject
    private Zustaendige zustaendige;

    @Inject
    private Papierakten akten;

    @Inject
    private StellenService stellen;

    /** Stellen of the administration, which can be asked. */
    @Requires(value = UmsetzungRechte.UMSETZUNG_PFLEGEN, schreibt = false)
    public List<StelleDetails> stellen() {
        return stellen.stellen().stream().filter(StelleDetails::intern).toList();
    }

    /**
     * Asks a Stelle to carry the decision out.
     *
     * @param gesehen how much the person saw of what follows this decision
     * @throws NotFoundException R-2, V-10, also for a Stelle of another Kommune or outside of the administration
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.nicht_beschlossen; V-15.…, all at once
     */
    @Requires(UmsetzungRechte.UMSETZUNG_PFLEGEN)
    public void beauftragen(long vorlageId, int gesehen, AuftragErteilen command) {
        werk.sperren();
        Papierakte akte = akten.find(vorlageId);
        werk.pruefeGesehen(vorlageId, gesehen);
        UmsetzungRule.hindernis(werk.lage(akte)).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        Auftrag auftrag = lies(command);
        List<Ausfuehrung> alle = repository.findAusfuehrungen(vorlageId);
        BusinessRuleException.throwIfAny(verstoesse(akte, akte.vorlage().istOffen(), auftrag, alle));
        int eintrag = Schrittkette.naechster(alle);
        repository.save(new Ausfuehrung(akte.vorlage(), akte.aufzeichnung(), eintrag, auftrag, werk.jetzt()));
    }

    /**
     * Somebody else, another day or another point; what was reported stays. An order of the time when the paper was not public stays within
     * its circle.
     *
     * @param id of the step that the person saw
     * @throws NotFoundException R-2, V-10, as above
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen; V-15.…, G-1.aenderung_ohne_grund, form.zu_lang, all at once
     */
    @Requires(UmsetzungRechte.UMSETZUNG_PFLEGEN)
    public void berichtigen(long id, AuftragErteilen command, String grund) {
        Ausfuehrung bisher = sperren(id);
        Auftrag auftrag = lies(command);
        List<Ausfuehrung> andere = repository.findAusfuehrungen(bisher.vorlageId()).stream()
                .filter(a -> a.eintrag() != bisher.eintrag())
                .toList();
        List<Violation> verstoesse = new ArrayList<>(
                verstoesse(akten.find(bisher.vorlageId()), repository.istOffen(bisher), auftrag, andere));
        verstoesse.addAll(UmsetzungRule.grund(Umsetzungsschritt.BERICHTIGT, grund));
        BusinessRuleException.throwIfAny(verstoesse);
        repository.save(bisher.berichtigt(auftrag, grund, werk.jetzt()));
    }

    /**
     * The order was a mistake; it stays readable.
     *
     * @param id of the step that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen, G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(UmsetzungRechte.UMSETZUNG_PFLEGEN)
    public void zuruecknehmen(long id, String grund) {
        Ausfuehrung bisher = sperren(id);
        BusinessRuleException.throwIfAny(UmsetzungRule.grund(Umsetzungsschritt.ZURUECKGENOMMEN, grund));
        repository.save(bisher.zurueckgenommen(grund, werk.jetzt()));
    }

    private Ausfuehrung sperren(long id) {
        werk.sperren();
        Ausfuehrung bisher = repository.findAusfuehrung(id);
        Schrittkette.pruefeGilt(bisher, repository.findAusfuehrungen(bisher.vorlageId()));
        return bisher;
    }

    /** @param offen whether everybody who sees the paper sees the order */
    private List<Violation> verstoesse(Papierakte akte, boolean offen, Auftrag auftrag, Collection<Ausfuehrung> alle) {
        List<Ausfuehrung> offene =
                alle.stream().filter(a -> a.gilt() && !a.istErledigt()).toList();
        Zustaendige.Kreis kreis = zustaendige.namen(offene);
        return AuftragRule.verstoesse(
                auftrag,
                werk.lage(akte),
                offene.stream()
                        .map(a -> new Auftrag(
                                a.auftrag().teil(), kreis.stelle(a), a.auftrag().bis()))
                        .toList(),
                offen ? null : kreis(akte.vorlage()));
    }

    /** Stellen of the circle of the paper. */
    private Set<Long> kreis(Vorlage vorlage) {
        List<Long> ids = new ArrayList<>(repository.findMitzeichnende(vorlage.id()));
        if (vorlage.einreicherStelleId() != null) {
            ids.add(vorlage.einreicherStelleId());
        }
        return stellen.stellen(ids).values().stream().map(StelleDetails::id).collect(Collectors.toSet());
    }

    private Auftrag lies(AuftragErteilen command) {
        Long id = command.stelle().isEmpty() ? null : stelle(command.stelle());
        return new Auftrag(command.teil(), id, command.bis());
    }

    private Long stelle(String id) {
        StelleDetails stelle = ID.matcher(id).matches()
                ? stellen.stellen(List.of(Long.valueOf(id))).get(Long.valueOf(id))
                : null;
        if (stelle == null || !stelle.intern()) {
            throw new NotFoundException();
        }
        return stelle.id();
    }
}
