package de.familienaudit.web.frame;

/**
 * The page of one kind of record, which the change log leads to.
 *
 * @param art kind of record as the change log names it, for example {@code MASSNAHME}
 * @param pfad page of the program, without the context path
 * @param mitId whether each record has its own address; false for a page that shows the only record of its kind
 */
public record Eintragsseite(String art, String pfad, boolean mitId) {

    /** A page with an address for each record. */
    public static Eintragsseite je(String art, String pfad) {
        return new Eintragsseite(art, pfad, true);
    }

    /** A page that shows the only record of its kind. */
    public static Eintragsseite einzige(String art, String pfad) {
        return new Eintragsseite(art, pfad, false);
    }

    /** The address of one record, without the context path. */
    public String adresse(long id) {
        return mitId ? pfad + "?id=" + id : pfad;
    }
}
