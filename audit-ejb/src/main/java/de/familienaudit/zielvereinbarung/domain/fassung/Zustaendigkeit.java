package de.familienaudit.zielvereinbarung.domain.fassung;

/**
 * How somebody is responsible for a Stelle of a measure today (rules ).
 *
 * @param gegeben whether at all
 * @param inVertretungVon name of the person represented when it is by deputyship only, else empty
 * @param vertreteneStelle name of the Stelle that this person heads, empty without deputyship
 */
public record Zustaendigkeit(boolean gegeben, String inVertretungVon, String vertreteneStelle) {

    public static final Zustaendigkeit KEINE = new Zustaendigkeit(false, "", "");

    /** By an own role, as head or as clerk. */
    public static final Zustaendigkeit EIGENE = new Zustaendigkeit(true, "", "");

    /** As deputy of this person, who heads this Stelle. */
    public static Zustaendigkeit inVertretung(String von, String stelle) {
        return new Zustaendigkeit(true, von, stelle);
    }

    boolean istEigene() {
        return gegeben && inVertretungVon.isEmpty();
    }

    /** The stronger one of two: an own one before one by deputyship before none. */
    public Zustaendigkeit oder(Zustaendigkeit andere) {
        return istEigene() || (gegeben && !andere.istEigene()) ? this : andere;
    }
}
