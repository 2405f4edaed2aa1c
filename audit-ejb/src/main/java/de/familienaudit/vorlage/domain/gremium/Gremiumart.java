package de.familienaudit.vorlage.domain.gremium;

/** Kinds of bodies, as rules tell them apart (V-2, V-10); a body's own name says more. */
public enum Gremiumart {
    /** Kreistag, Stadtrat, Gemeinderat. */
    VERTRETUNG,
    /** Kreisausschuss or Hauptausschuss. */
    HAUPTAUSSCHUSS,
    FACHAUSSCHUSS,
    JUGENDHILFEAUSSCHUSS,
    BEIRAT,
    SONSTIGES;

    /** Rule V-10: whether sessions are public by law; those of committees that only prepare are not [L ThürKO §§ 40, 43; ThürKJHAG § 3 (2)]. */
    boolean tagtOeffentlich() {
        return this == VERTRETUNG || this == JUGENDHILFEAUSSCHUSS;
    }
}
