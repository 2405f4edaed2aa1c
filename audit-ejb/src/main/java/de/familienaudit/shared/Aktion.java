package de.familienaudit.shared;

/**
 * Rule R-1: everything that a service can be asked to do. Which role may do what stands in the permission table of the
 * slice zugang; a service method names its action with {@link Requires}.
 */
public enum Aktion {
    /** Signing in and reading the own account at each request; open to everybody. */
    ANMELDEN,
    /** First set-up of an empty installation with the one-time secret; open to everybody who has it. */
    EINRICHTEN,
    /** The own account: password, second factor, sessions, the Kommune to work for, drafts; needs no role. */
    EIGENES_KONTO,
    /** Reading what the roles may do; needs no role. */
    HILFE_LESEN,
    /** Reading Stellen, who holds them, and who stands in for whom. */
    STELLEN_LESEN,
    /** Creating, naming, filling and merging Stellen (R-4, G-6). */
    STELLEN_PFLEGEN,
    /** Naming a deputy; R-4 decides in addition for which Stelle. */
    VERTRETUNG_EINSETZEN,
    /** Confirming a deputy of the Landrätin as the second person. */
    VERTRETUNG_BESTAETIGEN,
    /** Accounts, their roles, lock and expiry, one-time links. */
    KONTEN_VERWALTEN,
    /** Demanding a second factor, how long the change log is kept. */
    SICHERHEIT_EINSTELLEN,
    /** Name, coat of arms, colour and thresholds of the Kommune. */
    KOMMUNE_EINSTELLEN,
    /** History of one record in words (G-2); the service asks in addition for the right to read the record itself. */
    VERLAUF_LESEN,
    /** Searching, exporting and verifying the whole change log (G-2). */
    PROTOKOLL_LESEN,
    /** Reading agreement, measures and progress. */
    ZIELVEREINBARUNG_LESEN,
    /** Reading the files attached to a record; its slice decides in addition on which record. */
    ANHANG_LESEN,
    /** Attaching and withdrawing files; rule A-8 decides in addition on which measure. */
    ANHANG_ANFUEGEN,
    /** Taking over an agreement from a document, with its Stellen. */
    ZIELVEREINBARUNG_IMPORTIEREN,
    /** Recording what happened to a Fassung in the past (G-7), and events that times wait for. */
    FASSUNG_NACHERFASSEN,
    /** Writing a draft: beginning, editing, discarding it; a new agreement without a document. */
    FASSUNG_BEARBEITEN,
    /** Confirming that the goals of a draft are adequate and achievable; in person by the Auditor. */
    FASSUNG_PRUEFEN,
    /** Recording a decision on a Fassung, and letting a geringfügige Fortschreibung take effect. */
    FASSUNG_BESCHLIESSEN,
    /** Reporting progress of a measure; rule A-8 decides in addition on which measure. */
    FORTSCHRITT_MELDEN,
    /** Commenting on a measure as an involved Stelle. */
    MASSNAHME_KOMMENTIEREN,
    /** Defining and ending the key figures of a Ziel. */
    KENNZAHL_PFLEGEN,
    /** Recording values of a key figure with date and source. */
    KENNZAHL_WERT_MELDEN,
    /** Reading papers that were put forward for signature, and what became of them (S-2). */
    SCHRIFTSTUECK_LESEN,
    /** Freezing a decided Fassung and putting it forward for signature (S-2). */
    ZUR_UNTERSCHRIFT_GEBEN,
    /** Signing or confirming a paper; rule S-1 decides in addition who on that day. */
    UNTERZEICHNEN,
    /** Recording a signature by hand on paper with its scan (G-7). */
    UNTERSCHRIFT_NACHERFASSEN,
    /** Recording whose certificate for signatures this is (S-1, S-4). */
    SIGNATURZERTIFIKAT_ERFASSEN,
    /** Confirming a recorded certificate as the second person. */
    SIGNATURZERTIFIKAT_BESTAETIGEN,
    /** Verifying a signed file (S-4); needs no role. */
    SIGNATUR_PRUEFEN
}
