package de.familienaudit.vorlage.domain.papier.weg;

/** Whether a paper was recorded after the fact (G-7) or begins here (V-7). */
public enum Papierherkunft {
    NACHERFASST,
    PROGRAMM
}
