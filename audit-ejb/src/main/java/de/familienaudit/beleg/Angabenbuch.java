package de.familienaudit.beleg;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Rule G-3: claims and which of them counts, for the slice that owns the record. It is called within a step of that slice, whose
 * right is enough; whether the result fits together is asked there afterwards, in the same transaction.
 */
public interface Angabenbuch {

    /** What is said about fields of these records, by field; a field without a claim has no entry. */
    Map<Belegfeld, Angabenlage> lagen(String gegenstand, Collection<Long> ids);

    /** Every claim about these records, those taken back as well, by field and then oldest first. */
    List<AngabeZeile> angaben(String gegenstand, Collection<Long> ids);

    /** Every mark on these records, newest first. */
    List<BestimmungZeile> bestimmungen(String gegenstand, Collection<Long> ids);

    /**
     * What is wrong with a claim before it is kept, so that a form can tell it beside everything else.
     *
     * @return G-3.…, form.zu_lang at the fields of {@link AngabeFesthalten}, all at once; empty when it can be kept
     */
    List<Violation> verstoesse(AngabeFesthalten command);

    /**
     * @return id of the claim
     * @throws de.familienaudit.shared.BusinessRuleException G-3.… at the fields of {@link AngabeFesthalten}
     */
    long festhalten(Belegfeld feld, AngabeFesthalten command);

    /**
     * Lets a claim count from now on.
     *
     * @return the field it speaks of
     * @throws de.familienaudit.shared.NotFoundException R-2, also for a claim about a record of another kind
     * @throws de.familienaudit.shared.BusinessRuleException G-3.grund_fehlt, G-3.schon_zurueckgenommen, form.zu_lang
     */
    Belegfeld bestimmen(String gegenstand, long angabeId, String grund);

    /**
     * Takes a claim back that was entered wrongly; it stays readable.
     *
     * @return the field it speaks of
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.BusinessRuleException G-3.grund_fehlt, G-3.schon_zurueckgenommen, G-3.letzte_angabe
     */
    Belegfeld zuruecknehmen(String gegenstand, long angabeId, String grund);
}
