package de.familienaudit.signatur.schriftstueck;

/**
 * What an upper slice puts forward for signature.
 *
 * @param art kind of paper, for example {@code ZIELVEREINBARUNG}
 * @param bezugId id of the record that it was made from
 * @param titel as people call it
 * @param dateiname ends with {@code .pdf}
 * @param eingebrachtVonKonto account that brought in the record and therefore does not sign it; null for nobody beside the one
 *     who puts it forward
 * @param pdf the rendered PDF/A with the empty signature field {@value Unterschriftsmappe#FELD}
 */
public record SchriftstueckVorlegen(
        String art, long bezugId, String titel, String dateiname, Long eingebrachtVonKonto, byte[] pdf) {

    @Override
    public String toString() {
        return "SchriftstueckVorlegen[" + art + ", " + bezugId + "]";
    }
}
