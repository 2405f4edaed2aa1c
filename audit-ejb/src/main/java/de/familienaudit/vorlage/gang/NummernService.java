package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gang.Nummernmuster;
import de.familienaudit.vorlage.domain.gang.Nummernquelle;
import de.familienaudit.vorlage.domain.gang.Nummernvergabe;
import de.familienaudit.vorlage.domain.papier.Textgrenze;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Numbers of papers: where they come from, and entering those of the council information system (rule V-1). */
@Stateless
@Guarded
public class NummernService {

    private static final int NIE_FESTGELEGT = -1;
    private static final int UNLESBAR = 0;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VorlagenRepository repository;

    @Inject
    private Nummerngeber nummern;

    @Inject
    private CurrentActor currentActor;

    /** What holds now. */
    @Requires(value = GangRechte.VORLAGENNUMMERN_VERGEBEN, schreibt = false)
    public Nummernstand stand() {
        Optional<Nummernvergabe> gespeichert = nummern.vergabe();
        Nummernvergabe vergabe = gespeichert.orElseGet(this::vorgabe);
        return new Nummernstand(
                gespeichert.map(Nummernvergabe::version).orElse(NIE_FESTGELEGT),
                vergabe.quelle().name(),
                vergabe.muster().muster(),
                Objects.toString(vergabe.muster().wahlperiode(), ""));
    }

    /**
     * Says where numbers come from now on; those that were given stay.
     *
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-1.…, all at once
     */
    @Requires(GangRechte.VORLAGENNUMMERN_VERGEBEN)
    public void festlegen(Nummernstand neu) {
        repository.lockKommune();
        Optional<Nummernvergabe> gespeichert = nummern.vergabe();
        if (neu.version() != gespeichert.map(Nummernvergabe::version).orElse(NIE_FESTGELEGT)) {
            throw new ConflictException();
        }
        Nummernvergabe vergabe = gespeichert.orElseGet(this::vorgabe);
        vergabe.festlegen(
                EnumNames.find(Nummernquelle.class, neu.quelle()).orElse(null),
                new Nummernmuster(neu.muster(), wahlperiode(neu.wahlperiode().strip())));
        if (gespeichert.isEmpty()) {
            em.persist(vergabe);
        }
    }

    /**
     * Enters the number that the council information system gave to a submitted paper; one that was typed wrongly can be entered anew,
     * one that the program gave never changes.
     *
     * @throws NotFoundException R-2, also for a paper that did not begin here
     * @throws BusinessRuleException V-1.…, form.zu_lang
     */
    @Requires(GangRechte.VORLAGENNUMMERN_VERGEBEN)
    public void eintragen(long id, String nummer) {
        repository.lockKommune();
        Vorlage vorlage = repository.lock(id);
        if (vorlage.gang() == null) {
            throw new NotFoundException();
        }
        String bereinigt = Objects.requireNonNullElse(nummer, "").strip();
        List<Violation> verstoesse = new ArrayList<>();
        if (vorlage.gang() != Papiergang.EINGEREICHT) {
            verstoesse.add(Violation.of("V-1.nicht_eingereicht"));
        } else if (vorlage.istNummerHierVergeben()) {
            verstoesse.add(Violation.of("V-1.nummer_bleibt", vorlage.nummer()));
        } else if (istAusgefertigt(id)) {
            verstoesse.add(Violation.of("V-1.nummer_ausgefertigt", vorlage.nummer()));
        } else if (bereinigt.isEmpty()) {
            verstoesse.add(Violation.at("nummer", "V-1.nummer_fehlt"));
        } else if (repository.istVergeben(bereinigt, id)) {
            verstoesse.add(Violation.at("nummer", "V-1.nummer_vergeben", bereinigt));
        }
        Textgrenze.NUMMER.pruefe("nummer", bereinigt, verstoesse);
        BusinessRuleException.throwIfAny(verstoesse);
        vorlage.nummerEintragen(bereinigt);
        nummern.eingetragen(bereinigt);
    }

    private boolean istAusgefertigt(long id) {
        return repository.findAufzeichnungen(id).get(0).ausfertigung().am() != null;
    }

    private Nummernvergabe vorgabe() {
        return new Nummernvergabe(currentActor.get().kommuneId());
    }

    /** What is no number is refused as one that is too small. */
    private static Integer wahlperiode(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}")) {
            return UNLESBAR;
        }
        return Integer.valueOf(text);
    }
}
