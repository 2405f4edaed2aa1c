package de.familienaudit.vorlage.eilentscheidung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.vorlage.domain.eilentscheidung.Unterrichtung;
import de.familienaudit.vorlage.domain.eilentscheidung.UnterrichtungRule;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** The duty to tell the members of the body without delay (rules V-13, G-1). */
@Stateless
@Guarded
public class UnterrichtungService {

    @Inject
    private Papierakten akten;

    @Inject
    private UnterrichtungRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * The members were told.
     *
     * @param tag on which day; null while none is typed
     * @param weg how, in words
     * @throws NotFoundException R-2, V-10, also for a paper of another kind
     * @throws ConflictException G-4 when somebody entered it before
     * @throws BusinessRuleException V-13.…, form.zu_lang, all at once
     */
    @Requires(EilentscheidungRechte.MITGLIEDER_UNTERRICHTEN)
    public void eintragen(long vorlageId, LocalDate tag, String weg) {
        akten.sperren();
        Papierakte akte = akten.find(vorlageId);
        if (akte.papier().art() != Vorlagenart.EILENTSCHEIDUNG
                || akte.vorlage().herkunft() != Papierherkunft.PROGRAMM) {
            throw new NotFoundException();
        }
        String text = Objects.requireNonNullElse(weg, "").strip();
        BusinessRuleException.throwIfAny(
                UnterrichtungRule.verstoesse(tag, text, akten.lage(akte).am(), LocalDate.now(clock)));
        if (repository.find(vorlageId).stream().anyMatch(u -> u.ruecknahme().isEmpty())) {
            throw new ConflictException();
        }
        repository.save(new Unterrichtung(akte.aufzeichnung(), tag, text, jetzt()));
    }

    /**
     * An entry was a mistake.
     *
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4 when somebody took it back before
     * @throws BusinessRuleException G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(EilentscheidungRechte.MITGLIEDER_UNTERRICHTEN)
    public void zuruecknehmen(long unterrichtungId, String grund) {
        akten.sperren();
        Unterrichtung unterrichtung = repository.findEine(unterrichtungId);
        if (unterrichtung.ruecknahme().isPresent()) {
            throw new ConflictException();
        }
        unterrichtung.zuruecknehmen(new Ruecknahme(grund, jetzt()));
        repository.flush();
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
