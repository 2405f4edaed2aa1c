package de.familienaudit.dokument;

/**
 * Who may read and attach files of a kind of record; implemented by the slice that owns the record, because only that one
 * knows its rules (for example A-8).
 */
public interface Anhangsrecht {

    /** Kind of record, as {@link de.familienaudit.dokument.domain.Bezug#art} names it. */
    String art();

    /** @throws de.familienaudit.shared.NotFoundException R-2 when the record is not there for the actor */
    void pruefeLesen(long id);

    /**
     * @return name of the person in whose Vertretung the actor attaches (rule R-4), empty when in the own name
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException when the actor may not attach to this record
     */
    String pruefeAnfuegen(long id);
}
