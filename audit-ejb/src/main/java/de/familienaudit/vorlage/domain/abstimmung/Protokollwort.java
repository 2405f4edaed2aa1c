package de.familienaudit.vorlage.domain.abstimmung;

/**
 * What the printed words of the minutes say about the result of a vote (rules V-3, V-4). The words themselves stay as printed;
 * this is their meaning, read by {@link ProtokollwortReader}.
 */
public enum Protokollwort {
    /** nothing, nothing that tells a result, or things that exclude each other */
    OHNE_AUSSAGE,
    /** what was voted on was taken up, without saying by how many */
    ANGENOMMEN,
    /** more for it than against it */
    MEHRHEITLICH,
    /** nobody against it; abstentions go with it */
    EINSTIMMIG,
    /** it was refused */
    ABGELEHNT,
    /** nobody for it */
    EINSTIMMIG_ABGELEHNT,
    /** taken note of */
    KENNTNIS,
    /** postponed, referred, taken from the agenda, withdrawn: no approval, however many were for it */
    KEIN_BESCHLUSS;

    /** @param gedruckt the words as printed, null counts as empty */
    public static Protokollwort of(String gedruckt) {
        return ProtokollwortReader.lies(gedruckt == null ? "" : gedruckt);
    }

    /** Whether the words tell that what was voted on was taken up. */
    boolean dafuer() {
        return this == ANGENOMMEN || this == MEHRHEITLICH || this == EINSTIMMIG;
    }

    /** Whether the words tell that something was refused. */
    boolean dagegen() {
        return this == ABGELEHNT || this == EINSTIMMIG_ABGELEHNT;
    }
}
