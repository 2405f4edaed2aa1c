package de.familienaudit.vorlage.stellungnahme;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Violation;
import java.time.Instant;
import java.util.List;

/** What the budget keeps beside a statement of the Kämmerei; it stands above papers. */
public interface Haushaltsstellungnahme {

    /**
     * What cannot be kept.
     *
     * @param erteilt whether she says that her consent was given
     * @return H-4.…, H-2.…, form.…, all at once
     */
    List<Violation> verstoesse(Papierfrage frage, Haushaltsaussage aussage, boolean erteilt);

    /**
     * Keeps what the budget says at this moment, with the conditions of the consent; from then on it never changes. An answer that is no consent
     * is kept as well, without anything: it takes the place of a consent before it.
     *
     * @param antwortId the answer of the Kämmerei that it belongs to
     * @param wann when it was given
     * @param frage of the recording that holds her statement
     * @param erteilt whether she says that her consent was given
     * @throws ConflictException G-4, when the budget says something else than what she saw
     */
    void festhalten(long antwortId, Instant wann, Papierfrage frage, Haushaltsaussage aussage, boolean erteilt);

    /**
     * What was kept last for this recording or one before it, in sentences for the sheet.
     *
     * @param geldstand what the recording says of money
     * @return none where nothing was kept, the last one has nothing to say, or it was kept for something else
     */
    List<String> saetze(long vorlageId, int aufzeichnung, String geldstand);
}
