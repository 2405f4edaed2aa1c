package de.familienaudit.zugang.konto;

import java.time.Instant;

/**
 * A one-time link just made; the program shows it once and keeps only a hash.
 *
 * @param geheimnis the secret part of the address; never logged
 * @param gueltigBis until when it can be used
 */
public record EinmallinkNeu(String geheimnis, Instant gueltigBis) {

    @Override
    public String toString() {
        return "EinmallinkNeu[bis " + gueltigBis + "]";
    }
}
