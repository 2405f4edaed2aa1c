package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import java.util.List;

/** What co-signing has to do with the steps of a paper; the room above, which keeps who was asked, implements it (V-7). */
public interface Mitzeichnungsfolge {

    /**
     * Asked before a paper is submitted that is locked.
     *
     * @param papier what is to be submitted
     * @param ohne why it is submitted without everybody who was asked; null where nothing was said
     * @return V-7.mitzeichnung_fehlt, V-7.mitzeichnung_ohne_grund, form.zu_lang
     * @throws ConflictException G-4, when more has happened than the person saw who says why
     */
    List<Violation> vorEinreichung(Vorlage vorlage, Papier papier, OhneMitzeichnung ohne);

    /**
     * Nobody is asked any more, since the paper was submitted.
     *
     * @param papier what is submitted
     * @param ohne as before
     */
    void eingereicht(Vorlage vorlage, Papier papier, OhneMitzeichnung ohne);

    /** Nobody is asked any more, since the paper was withdrawn. */
    void zurueckgezogen(Vorlage vorlage);
}
