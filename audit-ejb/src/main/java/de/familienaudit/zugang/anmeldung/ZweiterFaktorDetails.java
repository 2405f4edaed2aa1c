package de.familienaudit.zugang.anmeldung;

import java.io.Serializable;
import java.time.Instant;

/**
 * The second factor of the own account as its page shows it.
 *
 * @param moeglich whether this installation can keep secrets (AUDIT_SCHLUESSEL)
 * @param seit since when signing in needs a code; null without a second factor
 * @param codesUebrig recovery codes that were not used yet
 * @param verlangt whether the Kommune demands a second factor that this session lacks
 * @param geheimnis the secret as text in groups of four, only while it is being set up; empty otherwise
 * @param adresse content of the QR code, only while it is being set up; empty otherwise
 */
public record ZweiterFaktorDetails(
        boolean moeglich, Instant seit, long codesUebrig, boolean verlangt, String geheimnis, String adresse)
        implements Serializable {

    /** Whether signing in needs a code. */
    public boolean aktiv() {
        return seit != null;
    }

    /** Whether the secret was made and the first code is still to come. */
    public boolean wirdEingerichtet() {
        return !adresse.isEmpty();
    }

    @Override
    public String toString() {
        return "ZweiterFaktorDetails[seit=" + seit + "]";
    }
}
