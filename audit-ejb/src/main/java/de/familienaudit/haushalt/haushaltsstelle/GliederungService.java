package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.GliederungOrt;
import de.familienaudit.haushalt.domain.haushaltsstelle.GliederungRule;
import de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;

/** What the digits of kameral numbers mean, and what the Kommune calls them (rule H-1). */
@Stateless
@Guarded
public class GliederungService {

    private static final int JE_SEITE = 50;

    @Inject
    private GliederungRepository repository;

    @Inject
    private HaushaltsstelleRepository stellen;

    @Inject
    private CurrentActor currentActor;

    /** @param seite number of the page of local names */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Gliederungsblatt blatt(int seite) {
        Seite<GliederungOrt> ort = repository.findSeite(seite, JE_SEITE);
        return new Gliederungsblatt(
                new Seite<>(
                        ort.zeilen().stream()
                                .map(o -> new Gliederungsblatt.Ortsname(
                                        o.id(), o.version(), o.art(), o.ziffern(), o.bezeichnung()))
                                .toList(),
                        ort.gesamt(),
                        ort.nummer(),
                        ort.groesse()),
                repository.findBund().stream()
                        .map(b -> new Gliederungsblatt.Bundesname(b.art(), b.ziffern(), b.bezeichnung(), b.istBelegt()))
                        .sorted(Comparator.comparing((Gliederungsblatt.Bundesname b) ->
                                        b.art().ordinal())
                                .thenComparing(Gliederungsblatt.Bundesname::ziffern))
                        .toList());
    }

    /**
     * Gives digits a name.
     *
     * @param art name of a Gliederungsart
     * @throws BusinessRuleException H-1.ziffern…, H-1.ziffern_benannt, form.…
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void benennen(String art, String ziffern, String bezeichnung) {
        stellen.lockKommune();
        Gliederungsart gewaehlt = EnumNames.find(Gliederungsart.class, art).orElse(null);
        BusinessRuleException.throwIfAny(
                GliederungRule.verstoesse(gewaehlt, bereinigt(ziffern), bereinigt(bezeichnung)));
        GliederungOrt neu = new GliederungOrt(currentActor.get().kommuneId(), gewaehlt, ziffern, bezeichnung);
        if (repository.hatName(neu.art(), neu.ziffern())) {
            throw new BusinessRuleException(Violation.at("ziffern", "H-1.ziffern_benannt", neu.ziffern()));
        }
        repository.save(neu);
    }

    private static String bereinigt(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException form.…
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void umbenennen(long id, int version, String bezeichnung) {
        repository.lock(id, version).bezeichnen(bezeichnung);
    }

    /**
     * Takes a name away; what is known nationwide counts again.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void entfernen(long id, int version) {
        repository.remove(repository.lock(id, version));
    }
}
