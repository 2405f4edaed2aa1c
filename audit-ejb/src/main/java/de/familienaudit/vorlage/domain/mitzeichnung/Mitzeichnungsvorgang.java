package de.familienaudit.vorlage.domain.mitzeichnung;

/** What happens to a request before it is answered, for its word. */
public enum Mitzeichnungsvorgang {
    ANGEFRAGT,
    ZURUECKGENOMMEN
}
