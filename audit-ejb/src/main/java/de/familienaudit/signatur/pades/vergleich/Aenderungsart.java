package de.familienaudit.signatur.pades.vergleich;

/** What was changed between two revisions of a document. */
public enum Aenderungsart {
    /** pages, what is on them, or their order */
    SEITEN,
    /** title, author and other particulars, in the information dictionary or in the metadata */
    ANGABEN,
    /** fields of a form, or the form as a whole */
    FORMULAR,
    /** notes, stamps and other annotations */
    ANMERKUNGEN,
    /** what programs read aloud or extract: the structure and its texts */
    STRUKTUR,
    /** a later signature or field lies over what was there before */
    UEBERDECKT,
    /** anything else: outlines, scripts, layers, attachments, settings */
    SONSTIGES,
    /** the file can only be read by repairing it */
    AUFBAU
}
